//! The book as HTML.

use super::style::CSS;
use super::{Book, Chapter, Entry, Line, Worded};
use crate::lang::locale::Locale;
use crate::text::direction::Direction;

/// The whole page.
pub fn page(book: &Book) -> String {
    let mut html = String::new();
    let (title, intro) = (escaped(&book.title), escaped(&book.intro));
    let attributes = direction(book.locale);
    html.push_str("<!DOCTYPE html>\n");
    put(
        &mut html,
        &format!("<html {attributes}>\n<head>\n<meta charset=\"utf-8\">\n"),
    );
    html.push_str("<meta name=\"viewport\" content=\"width=device-width\">\n");
    put(
        &mut html,
        &format!("<title>{title}</title>\n<style>\n{CSS}</style>\n</head>\n<body>\n"),
    );
    put(
        &mut html,
        &format!("<header><h1>{title}</h1>\n<p>{intro}</p></header>\n"),
    );
    contents(&mut html, book);
    for chapter in &book.chapters {
        let title = escaped(&chapter.title);
        put(
            &mut html,
            &format!("<section id=\"{}\">\n<h2>{title}</h2>\n", chapter.id),
        );
        for entry in &chapter.entries {
            about(&mut html, book, entry);
        }
        html.push_str("</section>\n");
    }
    html.push_str("</body>\n</html>\n");
    html
}

fn put(html: &mut String, text: &str) {
    html.push_str(text);
}

/// The language and the side on which reading starts, as attributes.
fn direction(locale: Locale) -> String {
    let side = match locale.direction() {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    format!("lang=\"{}\" dir=\"{side}\"", locale.code())
}

fn contents(html: &mut String, book: &Book) {
    let heading = escaped(&book.headings.contents);
    put(
        html,
        &format!("<nav>\n<h2 style=\"break-before:auto\">{heading}</h2>\n"),
    );
    for Chapter { id, title, entries } in &book.chapters {
        let title = escaped(title);
        put(
            html,
            &format!("<p><a href=\"#{id}\"><strong>{title}</strong></a></p>\n<ol>\n"),
        );
        for entry in entries {
            let (id, title) = (escaped(&entry.id), escaped(&entry.title));
            put(
                html,
                &format!(
                    "<li><a href=\"#e-{id}\"><bdi dir=\"ltr\" class=\"id\">{id}</bdi> <bdi>{title}</bdi></a></li>\n"
                ),
            );
        }
        html.push_str("</ol>\n");
    }
    html.push_str("</nav>\n");
}

fn about(html: &mut String, book: &Book, entry: &Entry) {
    let (id, title) = (escaped(&entry.id), escaped(&entry.title));
    put(
        html,
        &format!(
            "<article class=\"entry\" id=\"e-{id}\">\n\
         <h3><bdi dir=\"ltr\" class=\"id\">{id}</bdi> <bdi>{title}</bdi></h3>\n"
        ),
    );
    words(html, book, &entry.words);
    lines(html, book, &entry.lines);
    boxes(html, book, &entry.states);
    html.push_str("</article>\n");
}

/// The words, one column for each language.
fn words(html: &mut String, book: &Book, words: &[Worded]) {
    if words.is_empty() {
        return;
    }
    let heading = escaped(&book.headings.words);
    put(
        html,
        &format!("<h4>{heading}</h4>\n<table>\n<tr><th class=\"what\"></th>"),
    );
    for locale in &book.languages {
        let name = escaped(locale.own_name());
        put(html, &format!("<th {}>{name}</th>", direction(*locale)));
    }
    html.push_str("</tr>\n");
    for row in words {
        put(
            html,
            &format!("<tr><th class=\"what\">{}</th>", escaped(&row.label)),
        );
        for (locale, text) in book.languages.iter().zip(&row.texts) {
            let text = escaped(text);
            put(html, &format!("<td {}>{text}</td>", direction(*locale)));
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</table>\n");
}

fn lines(html: &mut String, book: &Book, lines: &[Line]) {
    if lines.is_empty() {
        return;
    }
    let heading = escaped(&book.headings.origin);
    put(
        html,
        &format!("<h4>{heading}</h4>\n<div class=\"lines\">\n"),
    );
    for Line { depth, text } in lines {
        let text = isolated(text);
        put(
            html,
            &format!("<p class=\"in{}\">{text}</p>\n", depth.min(&2)),
        );
    }
    html.push_str("</div>\n");
}

/// The boxes: one row for each language.
fn boxes(html: &mut String, book: &Book, states: &[String]) {
    if states.is_empty() {
        return;
    }
    let heading = escaped(&book.headings.review);
    put(
        html,
        &format!("<h4>{heading}</h4>\n<table class=\"boxes\">\n<tr>"),
    );
    let widths = ["wide", "small", "", "middle", "middle", "middle"];
    for (name, width) in book.headings.boxes.iter().zip(widths) {
        put(
            html,
            &format!("<th class=\"{width}\">{}</th>", escaped(name)),
        );
    }
    html.push_str("</tr>\n");
    for (locale, state) in book.languages.iter().zip(states) {
        let (name, state) = (escaped(locale.own_name()), isolated(state));
        put(
            html,
            &format!(
                "<tr><td><bdi>{name}</bdi><br><span class=\"state\">{state}</span></td>\
             <td><span class=\"box\"></span></td><td></td><td></td><td></td><td></td></tr>\n"
            ),
        );
    }
    html.push_str("</table>\n");
}

/// Text that means itself in HTML, in attributes too.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            '\n' => safe.push_str("<br>"),
            other => safe.push(other),
        }
    }
    safe
}

/// A line with its ids, as in `[cod.docs]`, kept together and left to right in any language.
fn isolated(text: &str) -> String {
    let mut parts = text.split('[');
    let mut line = escaped(parts.next().unwrap_or_default());
    for part in parts {
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "._-".contains(sign);
        match part.split_once(']') {
            Some((id, rest)) if !id.is_empty() && id.chars().all(plain) => {
                let rest = escaped(rest);
                put(
                    &mut line,
                    &format!("<bdi dir=\"ltr\" class=\"id\">[{id}]</bdi>{rest}"),
                );
            }
            Some(_) | None => {
                line.push('[');
                line.push_str(&escaped(part));
            }
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(escaped("<script>\"&'"), "&lt;script&gt;&quot;&amp;&#39;");
        assert_eq!(
            isolated("a [cod.docs] <b> [<i>]"),
            "a <bdi dir=\"ltr\" class=\"id\">[cod.docs]</bdi> &lt;b&gt; [&lt;i&gt;]"
        );
    }
}
