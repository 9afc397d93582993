//! The catalogue: every item the program knows, checked and indexed for the engine.

mod areas;
mod scale;
mod set;

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use super::case::{Area, Form};
use super::item::{Dimension, Element, Item, ItemId, Strength};

pub use areas::area_of;
pub(super) use scale::Scale;
pub(super) use set::{AreaSet, FewLists, ItemSet, Place};

use areas::ItemsByArea;
use scale::Scales;

/// Why a set of items is no catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CatalogueFault {
    /// Two items have the same name.
    Duplicate {
        /// The name.
        id: ItemId,
    },
    /// The name of an item does not begin with its list.
    Misplaced {
        /// The name.
        id: ItemId,
        /// The list it was put in.
        dimension: Dimension,
    },
    /// A list has more than [`Catalogue::LIST_LIMIT`] items.
    TooMany {
        /// The list.
        dimension: Dimension,
    },
}

impl fmt::Display for CatalogueFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Duplicate { id } => write!(f, "two items are named {id}"),
            Self::Misplaced { id, dimension } => {
                write!(f, "{id} does not belong to the list {}", dimension.code())
            }
            Self::TooMany { dimension } => write!(
                f,
                "the list {} has more than {} items",
                dimension.code(),
                Catalogue::LIST_LIMIT
            ),
        }
    }
}

impl std::error::Error for CatalogueFault {}

/// A checked, indexed set of items. The engine knows no item by name except where `assessment.md`
/// names one; a named item that is not in the catalogue is never present.
#[derive(Debug, Clone)]
pub struct Catalogue {
    items: Vec<Item>,
    places: HashMap<ItemId, (usize, Place)>,
    lists: BTreeMap<Dimension, Vec<usize>>,
    areas: ItemsByArea,
    scales: Scales,
    marks: Marks,
}

/// Sets that the rules ask for by what the items say of themselves.
#[derive(Debug, Clone, Default)]
pub(super) struct Marks {
    /// Items without weight, outside the smuggling list: they count for SU only.
    pub(super) notes: ItemSet,
    /// `use` items that are not also common in ordinary smuggling.
    pub(super) used: ItemSet,
    /// `pur` items whose wording states compulsion.
    pub(super) compelling: ItemSet,
    /// `pur` items of weight D.
    pub(super) decisive: ItemSet,
    /// `pur` items of weight S.
    pub(super) strong_purposes: ItemSet,
    /// Signs outside the children's list.
    pub(super) signs: ItemSet,
    /// Signs outside the children's list that are a risk by themselves.
    pub(super) severe: ItemSet,
    /// Signs of the group `control`.
    pub(super) control: ItemSet,
    /// The signs of each group, the children's list left out.
    pub(super) groups: Vec<FewLists>,
    /// The items that the page names.
    pub(super) named: Named,
}

/// The items that the page names; `None` where the catalogue lacks one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Named {
    pub(super) third_party: Option<Place>,
    pub(super) benefit: Option<Place>,
    pub(super) border: Option<Place>,
    pub(super) stay_enabled: Option<Place>,
    pub(super) ransom: Option<Place>,
    pub(super) sold: Option<Place>,
}

impl Catalogue {
    /// The most items that one list may hold.
    pub const LIST_LIMIT: usize = 64;

    /// The catalogue of these items, in their order.
    pub fn new(items: Vec<Item>) -> Result<Self, CatalogueFault> {
        let mut catalogue = Self {
            places: HashMap::with_capacity(items.len()),
            lists: BTreeMap::new(),
            areas: ItemsByArea::default(),
            scales: Scales::default(),
            marks: Marks::default(),
            items,
        };
        catalogue.place_all()?;
        catalogue.areas = ItemsByArea::new(catalogue.placed());
        catalogue.scales = Scales::new(catalogue.placed());
        catalogue.marks = catalogue.read_marks();
        Ok(catalogue)
    }

    /// Every item, in the order they came in.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The item of this name.
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.get(self.index_of(id)?)
    }

    /// Where the item of this name stands in [`Catalogue::items`].
    pub fn index_of(&self, id: &ItemId) -> Option<usize> {
        self.places.get(id).map(|(index, _)| *index)
    }

    /// The items of an area, in the order of the lists; none for the age.
    pub fn items_of(&self, area: Area) -> Vec<ItemId> {
        self.ids(&self.areas.all(area))
    }

    pub(super) fn place(&self, id: &ItemId) -> Option<Place> {
        self.places.get(id).map(|(_, place)| *place)
    }

    pub(super) fn item_at(&self, place: Place) -> Option<&Item> {
        let position = usize::try_from(place.bit).ok()?;
        let index = self.lists.get(&place.dimension)?.get(position)?;
        self.items.get(*index)
    }

    pub(super) fn ids(&self, set: &ItemSet) -> Vec<ItemId> {
        set.places()
            .filter_map(|place| self.item_at(place))
            .map(|item| item.id.clone())
            .collect()
    }

    pub(super) fn areas(&self) -> &ItemsByArea {
        &self.areas
    }

    pub(super) fn scale(&self, form: Form, child: bool) -> &Scale {
        self.scales.of(form, child)
    }

    pub(super) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// Every place that holds an item, in the order of the lists.
    pub(super) fn all_places(&self) -> impl Iterator<Item = Place> {
        self.lists.iter().flat_map(|(dimension, list)| {
            (0..).zip(list).map(|(bit, _)| Place {
                dimension: *dimension,
                bit,
            })
        })
    }

    fn placed(&self) -> impl Iterator<Item = (&Item, Place)> {
        self.all_places()
            .filter_map(|place| Some((self.item_at(place)?, place)))
    }

    fn place_all(&mut self) -> Result<(), CatalogueFault> {
        for (index, item) in self.items.iter().enumerate() {
            let (id, dimension) = (item.id.clone(), item.dimension);
            if !is_of(&id, dimension) {
                return Err(CatalogueFault::Misplaced { id, dimension });
            }
            let list = self.lists.entry(dimension).or_default();
            let bit = match u32::try_from(list.len()) {
                Ok(bit) if list.len() < Self::LIST_LIMIT => bit,
                Ok(_) | Err(_) => return Err(CatalogueFault::TooMany { dimension }),
            };
            let place = Place { dimension, bit };
            if self.places.insert(id.clone(), (index, place)).is_some() {
                return Err(CatalogueFault::Duplicate { id });
            }
            list.push(index);
        }
        Ok(())
    }

    fn read_marks(&self) -> Marks {
        let mut marks = Marks {
            named: self.read_named(),
            ..Marks::default()
        };
        let mut groups: BTreeMap<&str, ItemSet> = BTreeMap::new();
        for (item, place) in self.placed() {
            if item.kinds.note {
                marks.note(place);
                continue;
            }
            marks.read(item, place);
            if let Some(group) = sign_group(item) {
                groups.entry(group).or_default().insert(place);
            }
        }
        marks.groups = groups.values().map(FewLists::new).collect();
        marks
    }

    fn read_named(&self) -> Named {
        let place = |name: &str| self.place(&ItemId::new(name));
        Named {
            third_party: place("som.third_party"),
            benefit: place("som.benefit"),
            border: place("som.border"),
            stay_enabled: place("som.stay_enabled"),
            ransom: place("agg.ransom"),
            sold: place("pur.sold"),
        }
    }
}

impl Marks {
    fn note(&mut self, place: Place) {
        if place.dimension != Dimension::Som {
            self.notes.insert(place);
        }
    }

    fn read(&mut self, item: &Item, place: Place) {
        if item.kinds.used && !item.kinds.also_smuggling {
            self.used.insert(place);
        }
        if item.dimension == Dimension::Pur {
            self.read_purpose(item, place);
        }
        if is_sign(item) {
            self.signs.insert(place);
            if item.own_weight == Some(Strength::Severe) {
                self.severe.insert(place);
            }
        }
        if item.element == Element::Sign && item.group.as_deref() == Some("control") {
            self.control.insert(place);
        }
    }

    fn read_purpose(&mut self, item: &Item, place: Place) {
        if item.kinds.compels {
            self.compelling.insert(place);
        }
        match item.own_weight {
            Some(Strength::Decisive) => self.decisive.insert(place),
            Some(Strength::Strong) => self.strong_purposes.insert(place),
            Some(Strength::Medium | Strength::Weak | Strength::Severe) | None => {}
        }
    }
}

fn is_of(id: &ItemId, dimension: Dimension) -> bool {
    id.as_str()
        .split_once('.')
        .is_some_and(|(list, word)| list == dimension.code() && !word.is_empty())
}

/// The children's list has a rule of its own and stands outside the rule of signs.
fn is_sign(item: &Item) -> bool {
    item.element == Element::Sign && item.dimension != Dimension::Chi
}

fn sign_group(item: &Item) -> Option<&str> {
    item.group.as_deref().filter(|_| is_sign(item))
}

#[cfg(test)]
mod tests;
