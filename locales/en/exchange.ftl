# Header.
exchange-export-title = export
# Header.
exchange-import-title = import
# Header.
exchange-inbox-title = inbox
# Header.
exchange-review-title = review
# Heading.
exchange-for-whom = WHO CAN OPEN WHAT LEAVES THIS COMPUTER
# Where no key is known.
exchange-no-supervisor-yet = Nobody yet: the supervisor's key is missing.
# The station's key.
exchange-signed-by = signed by this computer: { $fingerprint }
# Under the list.
exchange-only-they-can-open = Only they can open the file. This computer cannot read it back.
# Label of the field.
exchange-ask-key = The supervisor's public key (age1…), or a file that holds it
# Label of the field.
exchange-ask-folder = Folder or stick to write to
# Busy.
exchange-adding-key = Adding the key…
# Done.
exchange-key-added = The supervisor's key is in. New and old cases can be exported.
# Busy.
exchange-writing = Writing, syncing and reading back…
# Done.
exchange-written = √ Written and read back: { $path }
# Done.
exchange-written-counts = cases: { $cases }, entries: { $records }, bytes: { $bytes }
# Done.
exchange-safe-to-pull = It is safe to pull the stick out.
# Label of the field.
exchange-ask-bundles = Bundle, or folder with bundles from stations
# Under the field.
exchange-import-more = Every bundle is checked as a whole first: signature, hashes, recipient, practice or live. A bundle with a fault changes nothing.
# Nothing there.
exchange-no-bundles = There is no bundle in this folder. Bundles are named fb-….age.
# Busy.
exchange-reading = Reading and checking…
# A bundle that was taken.
exchange-took = From { $station } – new entries: { $new }, already here: { $known }.
# First contact.
exchange-pinned = ▲ First contact: this station's key is remembered now: { $fingerprint }. Compare it with the station by phone.
# First contact, and the bundle is only looked at.
exchange-would-pin = ▲ First contact: this station’s key is not remembered yet, for nothing is taken in now: { $fingerprint }. Compare it with the station by phone.
# Later contact.
exchange-known-key = √ Signed with the known key: { $fingerprint }
# Empty inbox.
exchange-inbox-empty = The inbox is empty. Press i to read bundles from stations.
# The officer's views in the list.
exchange-inbox-views = officer: { $before } > { $after }
# No decision yet.
exchange-to-decide = to decide
# Decision 1.
exchange-decision-refer = refer on
# Decision 2.
exchange-decision-second-interview = second interview
# Decision 3.
exchange-decision-close = close
# Decision 4.
exchange-decision-ask = ask the station
# Decision 5.
exchange-decision-smuggling-file = smuggling file with a care plan
# Heading.
exchange-decide-heading = DECIDE
# Label of the reason.
exchange-decide-reason = { $decision }, because
# A decision.
exchange-decided-line = Decided: { $decision } – { $reason }
# Heading.
exchange-notes-heading = NOTES
# Enter without a reason.
exchange-reason-first = A reason is needed: one line is enough.
# Done.
exchange-decided = The decision is recorded.
