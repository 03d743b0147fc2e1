import { Link } from "react-router";
import { HelpLine } from "../layout/HelpLine";
import { Page } from "../layout/Page";

interface Sections {
  title: string;
  heading: string;
  lead: string;
  sections: Section[];
}

interface Section {
  heading: string;
  text: string[];
  /** Where one goes to do what the text speaks of, here or elsewhere. */
  links?: { to: string; name: string }[];
}

/** A page of plain text under headings. */
export function SectionsPage({ title, heading, lead, sections }: Sections) {
  return (
    <Page title={title} heading={heading}>
      <p className="lead">{lead}</p>
      {sections.map((section) => (
        <section key={section.heading}>
          <h2 className="ds-heading" data-size="xs">
            {section.heading}
          </h2>
          {section.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {section.links?.map(({ to, name }) => (
            <p key={to}>
              <Link to={to}>{name}</Link>
            </p>
          ))}
        </section>
      ))}
      <HelpLine />
    </Page>
  );
}
