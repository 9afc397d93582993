//! How fast the worked cases are read and assessed; items a second are cases a second.

#![expect(
    clippy::unwrap_used,
    reason = "a bench that cannot read its cases must stop"
)]

use std::fs;
use std::path::Path;

use divan::Bencher;
use divan::counter::ItemsCount;
use fanal::case_file::CaseFile;
use fanal::domain::assess::{Assessment, assess, findings};
use fanal::domain::case::Case;
use fanal::domain::catalogue::Catalogue;
use fanal::domain::country::Country;
use fanal::pack;

fn main() {
    divan::main();
}

fn catalogue() -> Catalogue {
    pack::shipped().unwrap().catalogue.clone()
}

fn worked(catalogue: &Catalogue) -> Vec<CaseFile> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let texts = fs::read_dir(folder)
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    texts
        .map(|text| CaseFile::read("case", &text, catalogue).unwrap())
        .collect()
}

fn over_all(bencher: Bencher<'_, '_>, judge: fn(&Catalogue, &Case, &Country) -> Assessment) {
    let catalogue = catalogue();
    let cases = worked(&catalogue);
    bencher.counter(ItemsCount::new(cases.len())).bench(|| {
        for file in &cases {
            divan::black_box(judge(&catalogue, &file.case, &file.country));
        }
    });
}

/// The findings and their reasons, without what would change them.
#[divan::bench]
fn findings_of_the_worked_cases(bencher: Bencher<'_, '_>) {
    over_all(bencher, findings);
}

/// Everything, with what would change the headline.
#[divan::bench]
fn assessments_of_the_worked_cases(bencher: Bencher<'_, '_>) {
    over_all(bencher, assess);
}

/// Reading the files, without the disk.
#[divan::bench]
fn reading_the_worked_cases(bencher: Bencher<'_, '_>) {
    let catalogue = catalogue();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let texts: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap())
        .collect();
    bencher.counter(ItemsCount::new(texts.len())).bench(|| {
        for text in &texts {
            divan::black_box(CaseFile::read("case", text, &catalogue).unwrap());
        }
    });
}
