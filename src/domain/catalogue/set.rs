//! Sets of items: one word for each list, one bit for each item of that list.

use crate::domain::case::Area;
use crate::domain::item::Dimension;

/// How many lists there are.
const LISTS: usize = Dimension::ALL.len();

/// Where an item stands: its list and its place in the list, 0 to 63.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::domain) struct Place {
    pub(in crate::domain) dimension: Dimension,
    pub(in crate::domain) bit: u32,
}

impl Place {
    const fn mask(self) -> u64 {
        1_u64.wrapping_shl(self.bit)
    }
}

/// A set of items of one catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::domain) struct ItemSet([u64; LISTS]);

impl ItemSet {
    /// The items of one list that are in the set.
    pub(in crate::domain) fn word(&self, dimension: Dimension) -> u64 {
        self.0.get(dimension as usize).copied().unwrap_or_default()
    }

    fn word_mut(&mut self, dimension: Dimension) -> Option<&mut u64> {
        self.0.get_mut(dimension as usize)
    }

    pub(in crate::domain) fn insert(&mut self, place: Place) {
        self.insert_word(place.dimension, place.mask());
    }

    pub(in crate::domain) fn insert_word(&mut self, dimension: Dimension, word: u64) {
        if let Some(own) = self.word_mut(dimension) {
            *own |= word;
        }
    }

    pub(in crate::domain) fn remove(&mut self, place: Place) {
        if let Some(own) = self.word_mut(place.dimension) {
            *own &= !place.mask();
        }
    }

    pub(in crate::domain) fn has(&self, place: Place) -> bool {
        self.word(place.dimension) & place.mask() != 0
    }

    /// Whether any item of this list is in the set.
    pub(in crate::domain) fn has_any_of(&self, dimension: Dimension) -> bool {
        self.word(dimension) != 0
    }

    pub(in crate::domain) fn is_empty(&self) -> bool {
        self.0.iter().all(|word| *word == 0)
    }

    /// The items in both.
    pub(in crate::domain) fn and(&self, other: &Self) -> Self {
        self.each(other, |own, theirs| own & theirs)
    }

    /// The items in either.
    pub(in crate::domain) fn or(&self, other: &Self) -> Self {
        self.each(other, |own, theirs| own | theirs)
    }

    /// The items in this one only.
    pub(in crate::domain) fn without(&self, other: &Self) -> Self {
        self.each(other, |own, theirs| own & !theirs)
    }

    /// The items of these lists only.
    pub(in crate::domain) fn of(&self, dimensions: &[Dimension]) -> Self {
        let mut kept = Self::default();
        for dimension in dimensions {
            kept.insert_word(*dimension, self.word(*dimension));
        }
        kept
    }

    /// The places in the set, in the order of the lists.
    pub(in crate::domain) fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let words = self.0;
        Dimension::ALL
            .into_iter()
            .zip(words)
            .flat_map(|(dimension, word)| bits(word).map(move |bit| Place { dimension, bit }))
    }

    fn each(&self, other: &Self, merge: impl Fn(u64, u64) -> u64) -> Self {
        let mut merged = *self;
        for (own, theirs) in merged.0.iter_mut().zip(&other.0) {
            *own = merge(*own, *theirs);
        }
        merged
    }
}

fn bits(mut word: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        (word != 0).then(|| {
            let bit = word.trailing_zeros();
            word &= word - 1;
            bit
        })
    })
}

/// A set that touches few lists, such as the items of one area: only the words that hold something.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::domain) struct FewLists(Box<[(Dimension, u64)]>);

impl FewLists {
    pub(in crate::domain) fn new(set: &ItemSet) -> Self {
        Self(
            Dimension::ALL
                .into_iter()
                .map(|dimension| (dimension, set.word(dimension)))
                .filter(|(_, word)| *word != 0)
                .collect(),
        )
    }

    /// Whether any of its items is in `set`.
    pub(in crate::domain) fn meets(&self, set: &ItemSet) -> bool {
        self.0
            .iter()
            .any(|(dimension, word)| set.word(*dimension) & word != 0)
    }

    /// Whether it has items, and all of them are in `set`. An empty one is nobody's answer.
    pub(in crate::domain) fn is_within(&self, set: &ItemSet) -> bool {
        !self.0.is_empty()
            && self
                .0
                .iter()
                .all(|(dimension, word)| set.word(*dimension) & word == *word)
    }

    /// Adds its items to `set`.
    pub(in crate::domain) fn add_to(&self, set: &mut ItemSet) {
        for (dimension, word) in &self.0 {
            set.insert_word(*dimension, *word);
        }
    }
}

/// A set of areas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::domain) struct AreaSet(u16);

impl AreaSet {
    pub(in crate::domain) const fn of(areas: &[Area]) -> Self {
        let mut set = Self(0);
        let mut rest = areas;
        while let [first, others @ ..] = rest {
            set = set.with(*first);
            rest = others;
        }
        set
    }

    pub(in crate::domain) const fn with(self, area: Area) -> Self {
        Self(self.0 | 1_u16.wrapping_shl(area as u32))
    }

    pub(in crate::domain) const fn has(self, area: Area) -> bool {
        self.has_all(Self(0).with(area))
    }

    pub(in crate::domain) const fn has_all(self, areas: Self) -> bool {
        self.0 & areas.0 == areas.0
    }

    /// The areas in the set, in their order.
    pub(in crate::domain) fn areas(self) -> Vec<Area> {
        Area::ALL
            .into_iter()
            .filter(|area| self.has(*area))
            .collect()
    }

    /// The areas of this one that the other lacks.
    pub(in crate::domain) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}
