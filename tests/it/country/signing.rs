//! Signing a folder, and the stock programs that check it.

use std::fs;
use std::process::{Command, Output};

use super::maker::{Maker, str_of};
use crate::commands::{Place, program, run, text};

fn shell(maker: &Maker, script: &str) -> Output {
    let mut shell = Command::new("sh");
    shell.args(["-e", "-c", script]).current_dir(maker.pack());
    shell.output().unwrap()
}

fn is_here(name: &str) -> bool {
    let found = Command::new("sh")
        .args(["-c", &format!("command -v {name}")])
        .output();
    let here = found.is_ok_and(|found| found.status.success());
    if !here {
        eprintln!("SKIPPED: {name} is not installed");
    }
    here
}

const CHECK: &str = "sha256sum -c SHA256SUMS && \
    printf 'maker namespaces=\"pack-v1@fanal\" %s\\n' \"$(cat ../maker.pub)\" > ../signers && \
    ssh-keygen -Y verify -f ../signers -I maker -n pack-v1@fanal -s SHA256SUMS.sig < SHA256SUMS";

#[test]
fn stock_programs_accept_what_is_signed() {
    if !is_here("ssh-keygen") || !is_here("sha256sum") {
        return;
    }
    let (maker, place) = (Maker::new(), Place::new());
    maker.write("README.md", "Notes for translators.\n");
    let signed = maker.sign(&place, "maker").well().line();
    assert_eq!(signed["signed"], 2);
    assert!(shell(&maker, CHECK).status.success());
    let names: Vec<String> = fs::read_to_string(maker.pack().join("SHA256SUMS"))
        .unwrap()
        .lines()
        .map(|row| row.split_once("  ").unwrap().1.to_owned())
        .collect();
    assert_eq!(names, ["README.md", "country.toml"]);
    maker.write("country.toml", "changed");
    assert!(!shell(&maker, CHECK).status.success());
}

#[test]
fn what_stock_programs_sign_is_accepted() {
    if !is_here("ssh-keygen") || !is_here("sha256sum") {
        return;
    }
    let (maker, place) = (Maker::new(), Place::new());
    let sign = "sha256sum country.toml > SHA256SUMS && chmod 600 ../maker && \
        ssh-keygen -q -Y sign -f ../maker -n pack-v1@fanal SHA256SUMS";
    let done = shell(&maker, sign);
    assert!(done.status.success(), "{done:?}");
    let done = maker.install_with(&place, "maker.pub").well().line();
    assert_eq!(
        (text(&done["id"]), &done["pinned"]),
        ("birch".to_owned(), &true.into())
    );
}

#[test]
fn a_locked_key_needs_its_passphrase() {
    if !is_here("ssh-keygen") {
        return;
    }
    let (maker, place) = (Maker::new(), Place::new());
    let lock = "chmod 600 ../maker && ssh-keygen -q -p -f ../maker -N 'kelp lantern quiet harbour'";
    assert!(shell(&maker, lock).status.success());
    let mut order = vec!["pack", "sign"];
    let (folder, key) = (maker.pack(), maker.path("maker"));
    order.extend([str_of(&folder), "--key", str_of(&key)]);
    let wrong = place.run_with("something else", &order);
    assert_eq!(wrong.error(), ("crypt-wrong-passphrase".to_owned(), 3));
    let mut without = program();
    without.arg("--json").args(&order);
    assert_eq!(
        run(&mut without, "").error(),
        ("crypt-wrong-passphrase".to_owned(), 3)
    );
    assert!(!maker.pack().join("SHA256SUMS").exists());
    place.run(&order).well();
}

#[test]
fn a_pack_with_faults_or_with_cases_that_differ_is_not_signed() {
    let (maker, place) = (Maker::new(), Place::new());
    maker.change("child_age = { value = 18", "child_age = { value = 17");
    assert_eq!(
        maker.sign(&place, "maker").error(),
        ("country-faulty".to_owned(), 1)
    );
    maker.change("child_age = { value = 17", "child_age = { value = 18");
    maker.write(
        "cases/one.toml",
        "[items]\n\"cod.docs\" = \"said\"\n[expected]\ntip = \"T3\"\n",
    );
    assert_eq!(
        maker.sign(&place, "maker").error(),
        ("country-cases-differ".to_owned(), 1)
    );
    let pack = maker.pack();
    let told = run(program().args(["pack", "cases", str_of(&pack)]), "");
    assert_eq!(told.code(), 1);
    assert!(told.complained().contains("T1"), "{told:?}");
    assert!(!maker.pack().join("SHA256SUMS").exists());
    maker.write(
        "cases/one.toml",
        "[items]\n\"cod.docs\" = \"said\"\n[expected]\ntip = \"T1\"\n",
    );
    assert_eq!(maker.sign(&place, "maker").well().line()["signed"], 2);
    let public = maker.path("maker.pub");
    let order = ["pack", "sign", str_of(&pack), "--key", str_of(&public)];
    assert_eq!(
        place.run(&order).error(),
        ("crypt-not-a-signing-key".to_owned(), 2)
    );
}
