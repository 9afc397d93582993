# Header of the letters.
post-letters-title = letters
# Header of the returns.
post-returns-title = returns
# Numbered line of the home screen.
post-fetch = Read what the desk sent
# Numbered line of the home screen.
post-letters = Letters from the desk: { $count }
# A letter that was not seen yet.
post-answered = { $desk } answered about { $case }.
# Further ones.
post-more-unread = { $count ->
    [one] One more letter is unread.
   *[other] { $count } more letters are unread.
}
# Refusals that were not seen yet.
post-refused-some = ▲ { $count ->
    [one] The desk refused one bundle. The page of letters says why.
   *[other] The desk refused { $count } bundles. The page of letters says why.
}
# Behind a case.
post-arrived = received
# Behind a case.
post-not-arrived = not yet received
# Above what a desk wrote.
post-said = { $what } – { $by }, { $desk }, { $day }, { $time } UTC
# What a letter is.
post-advice = advice
# Before a letter that was not seen before.
post-new = new
# Empty page.
post-no-letters = No desk has written yet.
# Heading.
post-refused-heading = REFUSED AT THE DESK
# A bundle that the desk refused.
post-refused-because = { $bundle }: { $reason }
# Why.
post-reason-restored = this computer seemed to go on from an old copy of itself
# Why.
post-reason-conflict = it did not fit what the desk has of this station
# Why.
post-reason-damaged = it was damaged
# Why, by the name of the desk's message.
post-reason-other = the desk's message was { $id }
# What to do about it.
post-refused-remedy = Nothing is lost: these entries stay here and go out with the next export. Call the desk.
# Label of the field.
post-ask-returns = Return, or folder with returns from the desk
# Under the field.
post-ask-returns-more = Every return is checked as a whole first, and shown before anything is taken in. Returns for other stations are passed over.
# Label of the field.
post-ask-target = Folder or stick for the returns
# Under the field.
post-ask-target-more = One sealed return for each station that wrote: a receipt for what is here, and what was decided and advised.
# Label of the field.
post-ask-number = The number of the desk's key, as the desk read it out on the telephone
# Heading.
post-plan-heading = FOUND – NOTHING IS TAKEN IN YET
# Heading.
post-taken-heading = TAKEN IN
# Heading.
post-sent-heading = WRITTEN AND READ BACK
# First contact.
post-new-key = ▲ First contact with this desk. Its key: { $fingerprint }. Compare it with the desk by phone.
# Later contact.
post-known-key = √ Signed with the desk's known key: { $fingerprint }
# Choice.
post-take-in = Take in what is right
# Choice.
post-give-number = The desk was called: type the number of its key
# Choice.
post-leave = Leave everything as it is
