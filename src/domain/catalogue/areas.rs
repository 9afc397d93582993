//! Which items belong to which core question (`assessment.md` 2).

use crate::domain::case::Area;
use crate::domain::item::{Dimension, Item, ItemId};

use super::set::{AreaSet, FewLists, ItemSet, Place};

/// The area an item belongs to; conditions of vulnerability and most signs belong to none.
pub fn area_of(item: &ItemId) -> Option<Area> {
    named(item.as_str()).or_else(|| by_list(item.dimension()?))
}

fn named(id: &str) -> Option<Area> {
    Some(match id {
        "gen.watched"
        | "gen.speaks_for"
        | "gen.fear_companion"
        | "gen.acts_instructed"
        | "vul.control"
        | "vud.dependency"
        | "cod.influence" => Area::Control,
        "coe.docs" | "cod.docs" | "gen.docs_by_other" | "pre.papers_by_other" => Area::Docs,
        "coe.debt"
        | "cod.debt"
        | "pre.ticket_paid_repay"
        | "pre.guarantee_pledged"
        | "gen.debt" => Area::Debt,
        "coe.confine" | "cod.confine" | "coe.abduction" | "agg.held" | "gen.cannot_leave" => {
            Area::Freedom
        }
        "coe.violence" | "coe.threat" | "coe.kin" | "coe.denounce" | "coe.shame"
        | "cod.violence" | "cod.threat" | "cod.kin" | "cod.denounce" | "cod.shame"
        | "agg.beaten" | "agg.torture" | "agg.ransom" => Area::Harm,
        "pur.forced_labour"
        | "pur.forced_sex"
        | "pur.servitude"
        | "pur.sold"
        | "pur.begging"
        | "pur.crime"
        | "pur.sex_for_passage"
        | "pur.steer"
        | "pur.organ"
        | "pur.child_sex"
        | "pur.child_marriage"
        | "pur.child_soldier"
        | "pur.child_work"
        | "cod.tasks"
        | "cod.crime"
        | "cod.lie"
        | "cod.peers" => Area::Forced,
        "cod.wages" | "coe.money" | "cod.worse" => Area::Work,
        "pur.organ_planned" | "pur.marriage" | "pur.adoption" => Area::Plan,
        _ => return None,
    })
}

/// The lists that belong to one area as a whole, but for the items named elsewhere.
fn by_list(dimension: Dimension) -> Option<Area> {
    match dimension {
        Dimension::Exp => Some(Area::Work),
        Dimension::Dec => Some(Area::Promise),
        Dimension::Pre => Some(Area::Plan),
        Dimension::Act => Some(Area::Act),
        Dimension::Coe
        | Dimension::Vul
        | Dimension::Cod
        | Dimension::Vud
        | Dimension::Gen
        | Dimension::Pur
        | Dimension::Som
        | Dimension::Agg
        | Dimension::Imm
        | Dimension::Oth
        | Dimension::Corr
        | Dimension::Chi
        | Dimension::Dom
        | Dimension::Sex
        | Dimension::Lab
        | Dimension::Beg => None,
    }
}

/// The items of each area.
#[derive(Debug, Clone, Default)]
pub(in crate::domain) struct ItemsByArea(Vec<(Area, FewLists)>);

impl ItemsByArea {
    pub(super) fn new<'a>(items: impl Iterator<Item = (&'a Item, Place)>) -> Self {
        let mut sets = Area::ALL.map(|area| (area, ItemSet::default()));
        for (item, place) in items.filter(|(item, _)| !item.kinds.note) {
            let own = area_of(&item.id);
            for (_, set) in sets.iter_mut().filter(|(area, _)| own == Some(*area)) {
                set.insert(place);
            }
        }
        Self(
            sets.iter()
                .map(|(area, set)| (*area, FewLists::new(set)))
                .collect(),
        )
    }

    pub(super) fn all(&self, wanted: Area) -> ItemSet {
        let mut all = ItemSet::default();
        for (_, items) in self.0.iter().filter(|(area, _)| *area == wanted) {
            items.add_to(&mut all);
        }
        all
    }

    /// Every item of these areas.
    pub(in crate::domain) fn all_of(&self, areas: AreaSet) -> ItemSet {
        let mut all = ItemSet::default();
        for (_, items) in self.0.iter().filter(|(area, _)| areas.has(*area)) {
            items.add_to(&mut all);
        }
        all
    }

    pub(in crate::domain) fn iter(&self) -> impl Iterator<Item = (Area, &FewLists)> {
        self.0.iter().map(|(area, items)| (*area, items))
    }
}
