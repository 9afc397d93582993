//! The mirror of the set of pack files that a case was begun with.

use serde::{Deserialize, Serialize};

use super::mirror::Mirror;
use crate::domain::screening::PackStamp;

/// `{"country":{"id":"alder","version":1},"hash":"…"}`; no country is left out.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StampShape {
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<CountryShape>,
    hash: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CountryShape {
    id: String,
    version: u16,
}

impl Mirror for StampShape {
    type Of = PackStamp;

    fn of(stamp: &PackStamp) -> Self {
        let shape = |(id, version): &(String, u16)| CountryShape {
            id: id.clone(),
            version: *version,
        };
        Self {
            country: stamp.country.as_ref().map(shape),
            hash: stamp.hash.clone(),
        }
    }

    fn value(self) -> PackStamp {
        PackStamp {
            country: self.country.map(|country| (country.id, country.version)),
            hash: self.hash,
        }
    }
}
