//! Files of one JSON value a line, cut into lines before anything is parsed.

use super::layout::LINE_LIMIT;
use super::read_error::ReadError;

/// The lines of `body` without their newlines. Every line ends in a newline, is UTF-8 and no longer
/// than the format allows; no lines at all is an empty body.
pub(super) fn split<'a>(entry: &str, body: &'a [u8]) -> Result<Vec<&'a str>, ReadError> {
    let Some((last, lines)) = body.split_last() else {
        return Ok(Vec::new());
    };
    let rows: Vec<&[u8]> = lines.split(|byte| *byte == b'\n').collect();
    if *last != b'\n' {
        return Err(malformed(entry, rows.len() as u64));
    }
    let numbered = rows.iter().zip(1_u64..);
    numbered
        .map(|(row, line)| check(entry, row, line))
        .collect()
}

fn check<'a>(entry: &str, row: &'a [u8], line: u64) -> Result<&'a str, ReadError> {
    if row.len() > LINE_LIMIT {
        return Err(ReadError::LongLine {
            entry: entry.to_owned(),
            line,
        });
    }
    std::str::from_utf8(row).map_err(|_fault| malformed(entry, line))
}

/// The fault of a line that is not as the format says.
pub(super) fn malformed(entry: &str, line: u64) -> ReadError {
    ReadError::Malformed {
        entry: entry.to_owned(),
        line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_in_newlines_and_have_a_limit() {
        assert_eq!(split("e", b"").unwrap(), Vec::<&str>::new());
        assert_eq!(split("e", b"a\n\nb\n").unwrap(), ["a", "", "b"]);
        assert!(matches!(
            split("e", b"a\nb"),
            Err(ReadError::Malformed { line: 2, .. })
        ));
        assert!(matches!(
            split("e", b"a\n\xff\n"),
            Err(ReadError::Malformed { line: 2, .. })
        ));
        let mut long = vec![b'x'; LINE_LIMIT];
        long.push(b'\n');
        assert!(split("e", &long).is_ok());
        long.insert(0, b'x');
        assert!(matches!(
            split("e", &long),
            Err(ReadError::LongLine { line: 1, .. })
        ));
    }
}
