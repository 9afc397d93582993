record-not-json = One entry of this case is damaged: it was cut short or changed.
record-not-json-remedy = Do not go on with this case. Keep the file, bring back a copy, and tell your supervisor.
record-not-its-kind = One entry of this case is not what it says it is.
record-not-its-kind-remedy = Do not go on with this case. Keep the file, bring back a copy, and tell your supervisor.
record-newer = Part of this case was written by a newer version of the program.
record-newer-remedy = Install the current version, then open the case again. Nothing was changed.
