//! The packs that come with the program, compiled in.

macro_rules! file {
    ($stem:literal) => {
        (
            concat!("indicators/", $stem, ".toml"),
            include_str!(concat!("../../indicators/", $stem, ".toml")),
        )
    };
}

/// The fictional country that drill and practice use unless another one is installed.
pub const ALDER: (&str, &str) = file!("alder/country");

/// Names and texts of the shipped pack files, in the order in which they are read.
pub const FILES: &[(&str, &str)] = &[
    file!("ilo-2009"),
    file!("unodc-signs"),
    file!("planned"),
    file!("purposes"),
    file!("act-smuggling"),
    file!("protection"),
    file!("corruption"),
    file!("sea-crew-organ"),
    file!("labels-ilo-2009"),
    file!("labels-unodc-signs"),
    file!("labels-planned"),
    file!("labels-purposes"),
    file!("labels-act-smuggling"),
    file!("labels-protection"),
    file!("labels-corruption"),
    file!("labels-sea-crew-organ"),
    file!("asking-recruitment"),
    file!("asking-journey"),
    file!("asking-purpose"),
    file!("asking-signs"),
    file!("asking-sea-crew-organ"),
    file!("glossary"),
    file!("concepts"),
    file!("triage"),
    file!("interview"),
    file!("cards"),
];

/// All shipped files, the fictional country included.
pub fn with_alder() -> Vec<(&'static str, &'static str)> {
    let files = FILES.iter().copied();
    files.chain([ALDER]).collect()
}
