//! The rules themselves: what each layer may use.

/// The modules of each layer; a module uses only modules of layers before its own.
pub(super) const LAYERS: &[&[&str]] = &[
    &["domain", "text"],
    &["lang"],
    &["crypt"],
    &["record"],
    &[
        "pack",
        "profile",
        "settings",
        "vault",
        "bundle",
        "case_file",
        "xlsform",
        "book",
    ],
    &["app"],
    &["tui"],
    &["line"],
    &["runtime"],
    &["cli"],
];

/// Every crate with the modules that may use it.
pub(super) const CRATES: &[(&str, &[&str])] = &[
    ("unicode-bidi", &["text"]),
    ("unicode-joining-type", &["text"]),
    ("unicode-linebreak", &["text"]),
    ("unicode-segmentation", &["text"]),
    ("unicode-width", &["text"]),
    ("unicode-normalization", &["text", "crypt"]),
    ("fluent-bundle", &["lang"]),
    ("unic-langid", &["lang"]),
    ("age", &["crypt"]),
    ("chacha20poly1305", &["crypt"]),
    ("hkdf", &["crypt"]),
    ("sha2", &["crypt"]),
    ("ssh-key", &["crypt"]),
    ("base64", &["crypt", "bundle"]),
    ("getrandom", &["crypt", "vault", "runtime"]),
    ("zeroize", &["app", "crypt", "vault", "bundle"]),
    (
        "serde",
        &[
            "record",
            "pack",
            "profile",
            "settings",
            "case_file",
            "bundle",
            "vault",
        ],
    ),
    (
        "serde_json",
        &[
            "record",
            "pack",
            "settings",
            "case_file",
            "bundle",
            "vault",
            "cli",
        ],
    ),
    ("toml", &["pack", "profile", "settings", "case_file"]),
    ("strsim", &["app", "settings"]),
    ("rusqlite", &["vault"]),
    ("tar", &["bundle"]),
    ("rust_xlsxwriter", &["xlsform"]),
    ("ratatui", &["tui", "runtime"]),
    ("etcetera", &["runtime"]),
    ("rustix", &["runtime"]),
    ("signal-hook", &["runtime"]),
    ("clap", &["cli"]),
    (
        "thiserror",
        &[
            "lang",
            "crypt",
            "record",
            "pack",
            "profile",
            "settings",
            "vault",
            "bundle",
            "case_file",
            "xlsform",
            "runtime",
            "cli",
        ],
    ),
];

/// One file.
pub(super) struct Source {
    /// Its path from the top, with `/`.
    pub(super) path: String,
    /// Its lines.
    pub(super) lines: Vec<String>,
}

impl Source {
    /// A file of this text.
    pub(super) fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            lines: text.lines().map(str::to_owned).collect(),
        }
    }

    /// The module of `src/` that it belongs to; none for `lib.rs` and `main.rs`.
    fn module(&self) -> Option<&str> {
        let inside = self.path.strip_prefix("src/")?;
        let module = inside.split(['/', '.']).next()?;
        layer_of(module).map(|_| module)
    }

    /// How many times `super` leads from the file to the top.
    fn depth(&self) -> usize {
        self.path.matches('/').count()
    }

    /// The lines that are not comments, numbered from 1.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..)
            .zip(self.lines.iter().map(String::as_str))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    fn fault(&self, line: usize, what: &str) -> String {
        format!("{}:{line}: {what}", self.path)
    }
}

/// The number of a module's layer.
pub(super) fn layer_of(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

/// `crate::X`, and `super::…::X` that leads to the top, of the same row or one below.
pub(super) fn layers(source: &Source) -> Vec<String> {
    let Some(own) = source.module() else {
        return Vec::new();
    };
    let to_the_top = "super::".repeat(source.depth());
    let mut faults = Vec::new();
    for (number, line) in source.code() {
        for path in after(line, "crate::").chain(after(line, &to_the_top)) {
            if path.starts_with('{') {
                faults.push(source.fault(number, "name each module"));
            }
            let used = word(path.trim_start_matches("super::"));
            if used != own && layer_of(used).is_some_and(|layer| Some(layer) >= layer_of(own)) {
                faults.push(source.fault(number, &format!("{own} uses {used}")));
            }
        }
    }
    faults
}

/// A crate outside its layers.
pub(super) fn crates(source: &Source) -> Vec<String> {
    let own = source.module().unwrap_or("the top");
    let mut faults = Vec::new();
    for (number, line) in source.code() {
        for (name, admitted) in CRATES {
            let prefix = format!("{}::", name.replace('-', "_"));
            if !admitted.contains(&own) && after(line, &prefix).next().is_some() {
                faults.push(source.fault(number, &format!("{own} uses {name}")));
            }
        }
    }
    faults
}

/// The terminal's own crate, which only the runtime may meet.
pub(super) fn crossterm(source: &Source) -> Vec<String> {
    let own = source.module().unwrap_or("the top");
    source
        .code()
        .filter(|(_, line)| own != "runtime" && line.contains("crossterm"))
        .map(|(number, _)| source.fault(number, &format!("{own} uses crossterm")))
        .collect()
}

/// Text that would be drawn without being shaped, ordered and mirrored.
pub(super) fn ink(source: &Source) -> Vec<String> {
    const DRAWN: [&str; 10] = [
        "Line::from",
        "Span::from",
        "Text::from",
        "Paragraph",
        "ratatui::text",
        "ratatui::widgets",
        "set_string",
        "set_stringn",
        "set_line",
        "set_span",
    ];
    let may_draw = matches!(source.module(), Some("tui" | "runtime" | "cli"));
    if !may_draw || source.path == "src/tui/ink.rs" {
        return Vec::new();
    }
    let is_text = |line: &str| {
        DRAWN
            .iter()
            .any(|it| followed(line, it, "_").next().is_some())
    };
    source
        .code()
        .filter(|(_, line)| is_text(line))
        .map(|(number, _)| source.fault(number, "text outside the ink"))
        .collect()
}

/// A screen that knows on which side reading starts: only the ink and the mirror pass may.
pub(super) fn sides(source: &Source) -> Vec<String> {
    const SIDES: [&str; 4] = ["Direction", "RightToLeft", "direction()", "Locale::Ar"];
    let is_screen = ["src/tui/screens", "src/app/screens"]
        .iter()
        .any(|folder| source.path.starts_with(folder));
    let names_a_side = |line: &str| SIDES.iter().any(|side| line.contains(side));
    source
        .code()
        .filter(|(_, line)| is_screen && names_a_side(line))
        .map(|(number, _)| source.fault(number, "a screen knows a side"))
        .collect()
}

/// File names, first lines, lengths.
pub(super) fn shape(source: &Source, longest: usize) -> Vec<String> {
    let mut faults = Vec::new();
    if source.path.ends_with("/mod.rs") {
        faults.push(source.fault(1, "a module file named mod.rs"));
    }
    let first = source.lines.first();
    if !first.is_some_and(|line| line.starts_with("//! ")) {
        faults.push(source.fault(1, "no //! that says what the file is for"));
    }
    let length = source.lines.len();
    if length > longest {
        let what = format!("{length} lines, at most {longest}");
        faults.push(source.fault(longest + 1, &what));
    }
    faults
}

/// What follows each `path` that does not itself continue a name or another path.
fn after<'a>(line: &'a str, path: &'a str) -> impl Iterator<Item = &'a str> {
    followed(line, path, "_:.")
}

/// What follows each `path`, unless a letter, a digit or one of `joints` stands before it.
fn followed<'a>(
    line: &'a str,
    path: &'a str,
    joints: &'static str,
) -> impl Iterator<Item = &'a str> {
    line.match_indices(path).filter_map(move |(start, found)| {
        let before = line.split_at(start).0.chars().next_back();
        let continues = before.is_some_and(|sign| sign.is_alphanumeric() || joints.contains(sign));
        (!continues).then(|| line.split_at(start + found.len()).1)
    })
}

/// The name at the start.
fn word(text: &str) -> &str {
    let ends = |sign: char| !(sign.is_alphanumeric() || sign == '_');
    text.split(ends).next().unwrap_or_default()
}
