"""PDFs built to do what paper cannot, and some that only look so."""

from collections.abc import Callable
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, String

Build = Callable[[Pdf], object]


def written(build: Build | None = None, *, packed: bool = False, **options: Any) -> bytes:
    """A page of paper with what `build` adds; `packed` puts objects into compressed streams."""
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        if build:
            build(pdf)
        mode = ObjectStreamMode.generate if packed else ObjectStreamMode.disable
        out = BytesIO()
        pdf.save(out, object_stream_mode=mode, **options)
    return out.getvalue()


def script() -> Dictionary:
    return Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def action(kind: str, **more: Any) -> Dictionary:
    return Dictionary(S=Name(kind), **more)


def opening(pdf: Pdf, what: Any) -> None:
    pdf.Root.OpenAction = pdf.make_indirect(what)


def annotated(pdf: Pdf, **annotation: Any) -> None:
    note = Dictionary(Type=Name.Annot, Rect=Array([0, 0, 9, 9]), **annotation)
    pdf.pages[0].Annots = Array([pdf.make_indirect(note)])


def linking(pdf: Pdf, act: Dictionary) -> None:
    annotated(pdf, Subtype=Name.Link, A=pdf.make_indirect(act))


def unreferenced(pdf: Pdf, what: Any) -> None:
    """No page leads there; it hangs on the trailer."""
    pdf.trailer.Hidden = pdf.make_indirect(Array([1, Array([what])]))


def files(pdf: Pdf) -> None:
    pdf.attachments["a.txt"] = b"hidden"


def stream(pdf: Pdf, **more: Any) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"", Dictionary(**more))


def form(pdf: Pdf, **more: Any) -> None:
    pdf.Root.AcroForm = pdf.make_indirect(Dictionary(Fields=Array([]), **more))


def named(pdf: Pdf) -> None:
    names = Dictionary(Names=Array([String("a"), pdf.make_indirect(script())]))
    pdf.Root.Names = Dictionary(JavaScript=pdf.make_indirect(names))


def on_page(pdf: Pdf) -> None:
    pdf.pages[0].AA = Dictionary(O=action("/Named", N=Name.NextPage))


def field(pdf: Pdf, **more: Any) -> None:
    """A field to be filled in, shown on the page."""
    said = Dictionary(FT=Name.Tx, T=String("a"), Subtype=Name.Widget, Rect=Array([0, 0, 9, 9]))
    for key, value in more.items():
        said[f"/{key}"] = value
    shown = pdf.make_indirect(said)
    pdf.pages[0].Annots = Array([shown])
    form(pdf)
    pdf.Root.AcroForm.Fields.append(shown)


def in_names(pdf: Pdf, tree: str, what: Any) -> None:
    names = Dictionary(Names=Array([String("a"), pdf.make_indirect(what)]))
    pdf.Root.Names = Dictionary({tree: pdf.make_indirect(names)})


def described(**more: Any) -> Dictionary:
    """Another file, described."""
    return Dictionary(Type=Name.Filespec, F=String("a.exe"), **more)


def chained(pdf: Pdf) -> None:
    place = Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]), Next=script())
    linking(pdf, place)


def spelled_out(pdf: Pdf) -> None:
    linking(pdf, Dictionary({"/S": Name("/JavaScript"), "/JS": String("x")}))


NASTY: dict[str, Build] = {
    "script on opening": lambda pdf: opening(pdf, script()),
    "script in a link": lambda pdf: linking(pdf, script()),
    "script in a name tree": named,
    "script after a place": chained,
    "script as a stream": lambda pdf: linking(
        pdf, Dictionary(S=Name.JavaScript, JS=pdf.make_stream(b"app.alert(1)"))
    ),
    "script nobody refers to": lambda pdf: unreferenced(pdf, script()),
    "action of a page": on_page,
    "action of an annotation": lambda pdf: annotated(
        pdf, Subtype=Name.Stamp, AA=Dictionary(E=action("/ResetForm"))
    ),
    "action of a field": lambda pdf: field(pdf, AA=Dictionary(K=script())),
    "action of the document": lambda pdf: setattr(pdf.Root, "AA", Dictionary(WC=script())),
    "empty actions of the document": lambda pdf: setattr(pdf.Root, "AA", Dictionary()),
    "script among many actions": lambda pdf: linking(
        pdf, action("/Named", N=Name.NextPage, Next=Array([action("/Hide"), script()]))
    ),
    "script of a bookmark": lambda pdf: setattr(
        pdf.Root, "Outlines", Dictionary(First=Dictionary(Title=String("a"), A=script()))
    ),
    "opening a program": lambda pdf: opening(pdf, action("/Launch", F=String("cmd.exe"))),
    "launching by a link": lambda pdf: linking(pdf, action("/Launch", F=String("cmd.exe"))),
    "opening the web": lambda pdf: opening(pdf, action("/URI", URI=String("https://a.no"))),
    "opening a place and more": lambda pdf: opening(
        pdf, Dictionary(S=Name.GoTo, D=Array([]), Next=action("/Named"))
    ),
    "submitting": lambda pdf: linking(pdf, action("/SubmitForm", F=String("https://a.no"))),
    "importing": lambda pdf: linking(pdf, action("/ImportData", F=String("a.fdf"))),
    "going to another file": lambda pdf: linking(pdf, action("/GoToR", F=String("//host/a"))),
    "going into an attachment": lambda pdf: linking(pdf, action("/GoToE")),
    "going to a part of another file": lambda pdf: linking(pdf, action("/GoToDp")),
    "program of one system": lambda pdf: linking(
        pdf, action("/Launch", Win=Dictionary(F=String("cmd.exe"), P=String("/c calc")))
    ),
    "showing a film": lambda pdf: linking(pdf, action("/Rendition")),
    "link to a script": lambda pdf: linking(pdf, action("/URI", URI=String("javascript:x"))),
    "link to a disk": lambda pdf: linking(pdf, action("/URI", URI=String("file:///etc"))),
    "link to a share": lambda pdf: linking(pdf, action("/URI", URI=String("\\\\host\\a"))),
    "link that is no text": lambda pdf: linking(pdf, action("/URI", URI=Name.a)),
    "base of links": lambda pdf: setattr(pdf.Root, "URI", Dictionary(Base=String("file:///etc"))),
    "attachment": files,
    "attachment without a name": lambda pdf: unreferenced(pdf, Dictionary(EF=Dictionary())),
    "attachment of a page": lambda pdf: setattr(pdf.pages[0], "AF", Array([described()])),
    "file nobody refers to": lambda pdf: unreferenced(
        pdf, pdf.make_stream(b"MZ", Dictionary(Type=Name.EmbeddedFile))
    ),
    "names of attachments": lambda pdf: in_names(pdf, "/EmbeddedFiles", Dictionary()),
    "attachment as a note": lambda pdf: annotated(pdf, Subtype=Name.FileAttachment),
    "portfolio": lambda pdf: setattr(pdf.Root, "Collection", Dictionary()),
    "form of another kind": lambda pdf: form(pdf, XFA=Array([])),
    "rich media": lambda pdf: annotated(pdf, Subtype=Name.RichMedia),
    "rich media in a drawer": lambda pdf: unreferenced(
        pdf, Dictionary(RichMediaContent=Dictionary())
    ),
    "film": lambda pdf: annotated(pdf, Subtype=Name.Movie, Movie=Dictionary()),
    "screen": lambda pdf: annotated(pdf, Subtype=Name.Screen),
    "rendition by name": lambda pdf: in_names(pdf, "/Renditions", action("/Rendition")),
    "playing a sound": lambda pdf: linking(pdf, action("/Sound", Sound=Dictionary())),
    "turning a model": lambda pdf: linking(pdf, action("/GoTo3DView")),
    "three dimensions": lambda pdf: annotated(pdf, Subtype=Name("/3D")),
    "sound": lambda pdf: annotated(pdf, Subtype=Name.Sound),
    "stream in another file": lambda pdf: stream(pdf, F=String("//host/a")),
    "stream in a described file": lambda pdf: stream(
        pdf, F=Dictionary(Type=Name.Filespec, UF=String("//host/a"))
    ),
    "page of another file": lambda pdf: stream(pdf, Ref=Dictionary(Page=1)),
    "program for a printer": lambda pdf: stream(pdf, Type=Name.XObject, Subtype=Name.PS),
}
"""Each is refused, wherever it is written."""

HARMLESS: dict[str, Build] = {
    "a place on opening": lambda pdf: opening(pdf, Array([pdf.pages[0].obj, Name.Fit])),
    "going to a place": lambda pdf: opening(
        pdf, Dictionary(S=Name.GoTo, D=Array([pdf.pages[0].obj, Name.Fit]))
    ),
    "link to the web": lambda pdf: linking(pdf, action("/URI", URI=String("https://ous.no/a"))),
    "link by its name": lambda pdf: linking(pdf, action("/URI", URI=String("www.ous.no"))),
    "link to a mailbox": lambda pdf: linking(pdf, action("/URI", URI=String("mailto:a@ous.no"))),
    "link in another encoding": lambda pdf: linking(
        pdf, action("/URI", URI=String("https://blåbær.no/世"))
    ),
    "link inside": lambda pdf: annotated(pdf, Subtype=Name.Link, Dest=String("a"), F=4),
    "form to be read": lambda pdf: form(pdf, NeedAppearances=True),
    "font called F": lambda pdf: setattr(
        pdf.pages[0], "Resources", Dictionary(Font=Dictionary(F=Dictionary(Type=Name.Font)))
    ),
}
