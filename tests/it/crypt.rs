//! Keys and seals against the stock programs, and every failure in words.

use std::io::Write as _;
use std::process::{Command, Stdio};

use fanal::crypt::{self, CryptError, SecretKey, SigningKey};
use fanal::lang::locale::Locale;
use fanal::lang::words::Words;

#[test]
fn every_failure_has_a_problem_and_a_remedy_in_every_language() {
    for locale in [Locale::En, Locale::Ar, Locale::Fr, Locale::Es] {
        let words = Words::new(locale);
        for fault in CryptError::samples() {
            let notice = fault.notice();
            for message in [notice.problem, notice.remedy] {
                let said = words.say_ref(&message);
                assert!(
                    !said.is_empty() && said != message.id(),
                    "{locale:?} {fault}"
                );
            }
        }
    }
}

/// Runs a stock program with `input`; `None` when it is not installed.
fn stock(program: &str, arguments: &[&str], input: &[u8]) -> Option<(bool, Vec<u8>)> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    child.stdin.take()?.write_all(input).ok()?;
    let output = child.wait_with_output().ok()?;
    Some((output.status.success(), output.stdout))
}

#[test]
fn stock_openssh_believes_our_signatures() {
    let folder = tempfile::tempdir().unwrap();
    let key = SigningKey::from_seed(&SecretKey::from_bytes([5; 32]));
    let signature = folder.path().join("signature");
    let signers = folder.path().join("signers");
    std::fs::write(&signature, key.sign("bundle-v1@fanal", b"content").unwrap()).unwrap();
    std::fs::write(&signers, format!("JET-02 {}\n", key.verifying_key())).unwrap();
    let verify = |namespace: &str| {
        let (signature, signers) = (signature.to_str().unwrap(), signers.to_str().unwrap());
        let arguments = [
            "-Y", "verify", "-f", signers, "-I", "JET-02", "-n", namespace, "-s", signature,
        ];
        stock("ssh-keygen", &arguments, b"content")
    };
    let Some((believed, _)) = verify("bundle-v1@fanal") else {
        eprintln!("SKIPPED: ssh-keygen is not installed, nothing was compared");
        return;
    };
    assert!(believed);
    assert!(!verify("receipt-v1@fanal").unwrap().0);
}

#[test]
fn stock_age_opens_our_seals() {
    let folder = tempfile::tempdir().unwrap();
    let identity = crypt::Identity::generate();
    let key_file = folder.path().join("key");
    std::fs::write(&key_file, identity.expose().as_str()).unwrap();
    let sealed = crypt::seal::seal(&[identity.recipient()], b"content").unwrap();
    let arguments = ["-d", "-i", key_file.to_str().unwrap()];
    let Some((opened, content)) = stock("age", &arguments, &sealed) else {
        eprintln!("SKIPPED: age is not installed, nothing was compared");
        return;
    };
    assert!(opened);
    assert_eq!(content, b"content");
}
