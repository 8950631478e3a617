/** The frame of the pages that the App serves: no scripts, nothing from elsewhere, light and dark. */
import { element, textElement, type Markup } from "../progress/picture/element.ts";

export interface Page {
  readonly html: string;
  /** Where its forms may go, as sources of a content security policy. */
  readonly forms: readonly string[];
}

export interface PageParts {
  readonly lang: string;
  readonly title: string;
  /** What comes below the heading. */
  readonly content: readonly Markup[];
  /** Default: it has no forms. */
  readonly forms?: readonly string[];
}

/** The style element of every page. Its policy allows it by its hash. */
export const STYLE = `:root{color-scheme:light dark;--text:#1f2328;--quiet:#59636e;--line:#d1d9e0;--back:#fff;--box:#f6f8fa;--go:#1a7f37;--on-go:#fff;--link:#0969da}
@media(prefers-color-scheme:dark){:root{--text:#f0f6fc;--quiet:#9198a1;--line:#3d444d;--back:#0d1117;--box:#151b23;--go:#238636;--link:#4493f8}}
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;color:var(--text);background:var(--back);margin:0}
main{max-width:42rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 1rem}
h2{font-size:1rem;margin:0 0 .25rem}
p{margin:0 0 .75rem}
section{border:1px solid var(--line);border-radius:6px;padding:.75rem 1rem .25rem;margin:0 0 .75rem}
a{color:var(--link)}
a.go,button{display:inline-block;font:inherit;font-weight:600;padding:.5rem 1rem;border:1px solid var(--line);border-radius:6px;background:var(--box);color:var(--text);text-decoration:none;cursor:pointer}
a.go,button.go{background:var(--go);border-color:var(--go);color:var(--on-go)}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.quiet{color:var(--quiet)}
.wrong{border-left:4px solid #d1242f;padding-left:.75rem}
code,pre{font:14px/1.45 ui-monospace,monospace;background:var(--box);border-radius:6px;overflow-wrap:anywhere}
code{padding:.1em .3em}
pre{padding:.5rem .75rem;margin:0 0 .75rem;white-space:pre-wrap}
label{display:block;margin:0 0 .75rem}
input{display:block;width:100%;font:inherit;color:inherit;background:var(--back);border:1px solid var(--quiet);border-radius:6px;padding:.4rem .6rem;margin-top:.25rem}
summary{cursor:pointer;margin:0 0 .75rem}
ul{margin:0 0 .75rem;padding-left:1.25rem}`;

/** Builds a page. All text in `content` is escaped, because only `element` and `textElement` create it. */
export function page({ lang, title, content, forms = [] }: PageParts): Page {
  const html = element("html", { lang }, [
    element("head", {}, [
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      textElement("title", {}, title),
      // The style has no characters that HTML would have to escape.
      { markup: `<style>${STYLE}</style>` },
    ]),
    element("body", {}, [element("main", {}, [textElement("h1", {}, title), ...content])]),
  ]);
  return { html: `<!doctype html>\n${html.markup}\n`, forms };
}

export const paragraph = (text: string, attributes: Readonly<Record<string, string>> = {}): Markup =>
  textElement("p", attributes, text);

/** A link that looks like a button. */
export const buttonLink = (href: string, text: string): Markup =>
  element("p", {}, [textElement("a", { href, class: "go" }, text)]);
