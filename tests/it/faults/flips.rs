//! A disk that rots: one bit changes, anywhere. It is noticed, or it was in a part that holds nothing;
//! never is anything else shown than what was recorded.

use std::collections::BTreeMap;
use std::fs;

use super::{is_whole, rounds, told, with_cases};

#[test]
fn a_flipped_bit_never_shows_another_answer() {
    let place = with_cases(&[
        "V01", "V02", "V03", "V04", "V05", "V06", "V08", "V09", "V10", "V11", "V12", "V15",
    ]);
    let expected = told(&place).expect("nothing is wrong yet");
    let whole = fs::read(place.vault()).unwrap();
    let rounds = usize::try_from(rounds(40, 400)).unwrap();
    let mut reasons: BTreeMap<&str, u32> = BTreeMap::new();
    let (mut refused, mut found) = (0, 0);
    for round in 0..rounds {
        let byte = whole.len() * round / rounds + round * 31 % 97;
        let bit = round * 7 % 8;
        let mut flipped = whole.clone();
        let Some(at) = flipped.get_mut(byte) else {
            continue;
        };
        *at ^= 1 << bit;
        fs::write(place.vault(), &flipped).unwrap();
        match told(&place) {
            Ok(shown) => assert!(shown == expected, "bit {bit} of byte {byte}"),
            Err(reason) => {
                refused += 1;
                *reasons.entry(reason).or_default() += 1;
            }
        }
        // Unlocking adds a line to the journal, so the file may have grown; it never gets shorter.
        let left = fs::read(place.vault()).unwrap();
        assert!(left.len() >= flipped.len(), "bit {bit} of byte {byte}");
        found += u32::from(!is_whole(&place));
    }
    let harmless = u32::try_from(rounds).unwrap() - found;
    eprintln!(
        "{rounds} flipped bits: {found} noticed by a check of everything, {refused} already by \
         listing and showing ({reasons:?}), {harmless} harmless, 0 shown wrongly"
    );
    assert!(refused > 0 && found >= refused);
}
