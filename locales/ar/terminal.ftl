# The settings file has a key that nobody knows.
terminal-settings-unknown-key = في الإعدادات في { $path } مفتاح غير معروف: { $key }.
# What to do about it.
terminal-settings-nearest = أقرب مفتاح معروف هو { $nearest }. صحّح الملف أو احذف ذلك السطر.
# The settings file has a value that its key does not take.
terminal-settings-bad-value = في الإعدادات في { $path } قيمة لا يقبلها المفتاح { $key }: { $value }.
# What to do about it.
terminal-settings-allowed = القيم المقبولة: { $allowed }. صحّح الملف أو احذف ذلك السطر.
