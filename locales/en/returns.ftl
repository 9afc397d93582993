# Nothing to write.
returns-nothing-new = Everything here has been confirmed by the desk. There is nothing new to write.
# What to do about it.
returns-nothing-new-remedy = Record a case first, or write everything once more.
# A station goes on from an old copy.
returns-restored = { $station } goes on from an old copy of itself: its entry { $at } is another one than the one here. The bundle was not taken.
# What to do about it.
returns-restored-remedy = Call the station. If it was restored from a backup, read the bundle again and accept that: both histories are kept. If it was not, somebody changed the vault; keep the bundle.
# A station goes on from an old copy, and this was accepted.
returns-restored-taken = The station goes on from an old copy of itself. Both histories are kept.
# Entries before these did not arrive.
returns-missing = Entries { $first } to { $last } of this station have not arrived. They are on another stick, or come with the next one.
# A key nobody has compared.
returns-quarantined = { $station } is not known at this desk. Its key: { $fingerprint }. Nothing was taken.
# What to do about it.
returns-quarantined-remedy = Call the station, compare the number, and read the bundle again with that number confirmed.
# A desk has nothing to say.
returns-nothing-to-return = No station has anything to receive yet.
# What to do about it.
returns-nothing-to-return-remedy = Read the stations’ bundles first.
# A return at a desk.
returns-not-a-station = Returns are read at stations; this is a desk.
# What to do about it.
returns-not-a-station-remedy = Take the stick to the station it is for.
# Another key than the desk’s.
returns-other-desk = The return says it comes from { $desk }, but another key signed it: { $fingerprint }. It was refused.
# What to do about it.
returns-other-desk-remedy = Call the desk and compare the numbers. Nothing here was changed.
# A desk nobody has compared.
returns-new-desk = { $desk } has not answered here before. Its key: { $fingerprint }. Nothing was taken.
# What to do about it.
returns-new-desk-remedy = Call the desk, compare the number, and read the return again with that number confirmed.
# A receipt for another history.
returns-other-chain = The desk confirms entry { $upto }, but not the one that is here. This vault goes on from an old copy, or was changed. The return was not taken.
# What to do about it.
returns-other-chain-remedy = Nothing is lost. Export everything, and tell the desk that this computer was restored.
# Nothing there.
returns-none-here = There is no return for this station here.
# A return that was taken.
returns-took = From { $desk }: { $letters ->
    [0] nothing new about cases
    [one] one new letter
   *[other] { $letters } new letters
}.
# What the desk has.
returns-received-upto = The desk has everything up to entry { $upto }.
# The desk refused a bundle.
returns-refused-there = The desk refused { $bundle }. Its entries stay here and go out with the next export.
# Files that came along.
returns-files-kept = Files for this station are in { $path }. They count only once their own signature was checked.
# A return that was written.
returns-wrote = For { $station }: { $path }
# What is in it.
returns-wrote-counts = { $letters ->
    [0] No letters
    [one] One letter
   *[other] { $letters } letters
}; receipt up to entry { $upto }.
# What is here of a station.
returns-here-of = { $station }: everything up to entry { $upto } is here.
