"""Compiles a folder, run by the interpreter that will load it: needs nothing but that.

Like `compileall`, but for docstrings, which take an eighth of the room, in memory as well. Python's
own way to be rid of them, -OO, drops what libraries assert as well.
"""

import argparse
import ast
import marshal
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path

_UNCHECKED = 0b01
"""Loaded without a look at the source: a zip forgets when files were written."""
_WITH_DOCSTRING = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)


def compile_folder(folder: Path, deployed: str, *, alone: bool) -> None:
    """Every module below."""
    files = sorted(folder.rglob("*.py"))
    one = partial(_compile, folder=folder, deployed=deployed, alone=alone)
    with ProcessPoolExecutor() as pool:
        for _ in pool.map(one, files, chunksize=16):
            pass


def _compile(file: Path, folder: Path, deployed: str, *, alone: bool) -> None:
    content = file.read_bytes()
    shown = f"{deployed}/{file.relative_to(folder).as_posix()}"
    code = compile(_without_docstrings(ast.parse(content, shown)), shown, "exec", dont_inherit=True)
    made = Path(f"{file}c" if alone else cache_from_source(str(file), optimization=""))
    made.parent.mkdir(exist_ok=True)
    header = MAGIC_NUMBER + _UNCHECKED.to_bytes(4, "little") + source_hash(content)
    made.write_bytes(header + marshal.dumps(code))
    if alone:
        file.unlink()


def _without_docstrings(module: ast.Module) -> ast.Module:
    for node in ast.walk(module):
        if isinstance(node, _WITH_DOCSTRING):
            # What stands next may be a string as well.
            while ast.get_docstring(node, clean=False) is not None:
                said, *rest = node.body
                node.body = rest or [ast.copy_location(ast.Pass(), said)]
    return module


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("deployed", help="where the folder will be, for tracebacks")
    parser.add_argument("--alone", action="store_true", help="drop the sources")
    asked = parser.parse_args()
    compile_folder(asked.folder, asked.deployed, alone=asked.alone)
