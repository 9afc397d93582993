//! Sealing: who can open what, and what a changed seal gives.

use super::*;

fn passphrase(words: &str) -> Passphrase {
    Passphrase::new(words.to_owned())
}

#[test]
fn every_recipient_opens_and_nobody_else() {
    let (one, two, other) = (
        Identity::generate(),
        Identity::generate(),
        Identity::generate(),
    );
    let sealed = seal(&[one.recipient(), two.recipient()], b"content").unwrap();
    assert_eq!(*open(&[one], &sealed).unwrap(), b"content");
    assert_eq!(*open(&[two], &sealed).unwrap(), b"content");
    assert!(matches!(open(&[other], &sealed), Err(CryptError::NotForUs)));
}

#[test]
fn nothing_is_sealed_to_nobody() {
    assert!(matches!(seal(&[], b""), Err(CryptError::NoRecipients)));
}

#[test]
fn keys_come_back_from_their_text() {
    let identity = Identity::generate();
    let text = identity.recipient().to_string();
    assert!(text.starts_with("age1"));
    assert_eq!(
        format!(" {text}\n").parse::<Recipient>().unwrap(),
        identity.recipient()
    );
    let again: Identity = identity.expose().parse().unwrap();
    assert_eq!(again.recipient(), identity.recipient());
    assert!(!format!("{identity:?}").contains("SECRET"));
    assert!(matches!(
        "age1nonsense".parse::<Recipient>(),
        Err(CryptError::NotARecipient { .. })
    ));
    assert!(matches!(
        "age1".parse::<Identity>(),
        Err(CryptError::NotAnIdentity)
    ));
}

#[test]
fn a_cut_or_changed_seal_is_refused() {
    let identity = [Identity::generate()];
    let sealed = seal(&[identity[0].recipient()], &[7; 300]).unwrap();
    for at in (0..sealed.len()).step_by(7) {
        let mut changed = sealed.clone();
        changed[at] ^= 1;
        assert!(open(&identity, &changed).is_err(), "byte {at}");
        assert!(open(&identity, &sealed[..at]).is_err(), "cut at {at}");
    }
    let longer = [&sealed[..], b"x"].concat();
    assert!(matches!(open(&identity, &longer), Err(CryptError::Damaged)));
}

#[test]
fn a_stream_that_was_not_finished_does_not_open() {
    let identity = [Identity::generate()];
    let mut unfinished = Vec::new();
    let mut writer = seal_to(&[identity[0].recipient()], &mut unfinished).unwrap();
    writer.write_all(&vec![1; 70_000]).unwrap();
    drop(writer);
    assert!(open(&identity, &unfinished).is_err());
}

#[test]
fn streams_longer_than_a_chunk_come_back_whole() {
    let identity = [Identity::generate()];
    let content = vec![3; 200_000];
    let mut writer = seal_to(&[identity[0].recipient()], Vec::new()).unwrap();
    writer.write_all(&content).unwrap();
    let sealed = writer.finish().unwrap();
    let mut read = Vec::new();
    open_from(&identity, &sealed[..])
        .unwrap()
        .read_to_end(&mut read)
        .unwrap();
    assert_eq!(read, content);
}

#[test]
fn a_passphrase_opens_its_own_seal_only() {
    let sealed = seal_with_passphrase(
        &passphrase("harbour lamp 7"),
        Cost::PRACTICE_FLOOR,
        b"content",
    )
    .unwrap();
    let opened = open_with_passphrase(&passphrase(" harbour  lamp \u{0667}"), &sealed).unwrap();
    assert_eq!(*opened, b"content");
    assert!(matches!(
        open_with_passphrase(&passphrase("harbour lamp"), &sealed),
        Err(CryptError::WrongPassphrase)
    ));
}

#[test]
fn passphrases_and_recipients_are_not_confused() {
    let identity = [Identity::generate()];
    let by_words =
        seal_with_passphrase(&passphrase("words"), Cost::PRACTICE_FLOOR, b"content").unwrap();
    assert!(matches!(
        open(&identity, &by_words),
        Err(CryptError::ForPassphrase)
    ));
    let by_key = seal(&[identity[0].recipient()], b"content").unwrap();
    assert!(matches!(
        open_with_passphrase(&passphrase("words"), &by_key),
        Err(CryptError::ForRecipients)
    ));
}

#[test]
fn hostile_work_is_refused_before_it_is_done() {
    let sealed =
        seal_with_passphrase(&passphrase("words"), Cost::PRACTICE_FLOOR, b"content").unwrap();
    let at = sealed.windows(4).position(|four| four == b" 10\n").unwrap();
    let mut hostile = sealed;
    hostile[at + 1..at + 3].copy_from_slice(b"23");
    assert!(matches!(
        open_with_passphrase(&passphrase("words"), &hostile),
        Err(CryptError::TooCostly {
            required: 23,
            accepted: 20
        })
    ));
}

#[test]
fn a_cost_lies_between_floor_and_ceiling() {
    assert!(Cost::new(9).is_err());
    assert!(Cost::new(21).is_err());
    assert_eq!(Cost::new(18).unwrap(), Cost::default());
    assert!(Cost::LIVE_FLOOR < Cost::USUAL);
    assert!(Cost::PRACTICE_FLOOR < Cost::LIVE_FLOOR);
}

#[test]
fn a_seal_tells_what_trying_it_costs() {
    let words = passphrase("words");
    let sealed = seal_with_passphrase(&words, Cost::new(11).unwrap(), b"content").unwrap();
    assert_eq!(cost_of(&sealed), Some(Cost::new(11).unwrap()));
    let identity = Identity::generate();
    let sealed = seal(&[identity.recipient()], b"content").unwrap();
    assert_eq!(cost_of(&sealed), None);
    assert_eq!(cost_of(b""), None);
}
