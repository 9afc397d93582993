# Above a list, and on its own. $count: cases that are not in it.
missing-cases = { $count ->
    [zero] ▲ لا تنقص القائمة أي حالة.
    [one] ▲ تعذرت قراءة حالة واحدة وهي ليست في القائمة: مكانها في الخزنة تالف أو جرى تغييره، أو كتبها برنامج أحدث.
    [two] ▲ تعذرت قراءة حالتين وهما ليستا في القائمة: مكانهما في الخزنة تالف أو جرى تغييره، أو كتبهما برنامج أحدث.
    [few] ▲ تعذرت قراءة { $count } حالات وهي ليست في القائمة: مكانها في الخزنة تالف أو جرى تغييره، أو كتبها برنامج أحدث.
    [many] ▲ تعذرت قراءة { $count } حالة وهي ليست في القائمة: مكانها في الخزنة تالف أو جرى تغييره، أو كتبها برنامج أحدث.
   *[other] ▲ تعذرت قراءة { $count } حالة وهي ليست في القائمة: مكانها في الخزنة تالف أو جرى تغييره، أو كتبها برنامج أحدث.
}
# Above a list, and on its own: what is wrong belongs to no single case.
missing-something = ▲ في الخزنة شيء تالف أو جرى تغييره. كل الحالات في القائمة، لكن إحداها قد لا تكون كما كتبت.
# What to do about either.
missing-remedy = لم يحذف شيء. يرجى حفظ ملف الخزنة كما هو وإبلاغ المشرف. الأمر fanal doctor يبين الخلل، والأمر fanal restore يسترجع نسخة.
# Last line of the message at unlocking, in place of the usual one.
missing-close = مفتاح Enter يغلق هذه الرسالة. الحالات الأخرى موجودة.
# Refusal to hand over. $count: cases that are not in the list.
missing-left-behind = { $count ->
    [zero] لا توجد حالة تعذرت قراءتها.
    [one] تعذرت قراءة حالة واحدة، ولن تصل إلى من يتسلم المناوبة. لم يسلم شيء.
    [two] تعذرت قراءة حالتين، ولن تصلا إلى من يتسلم المناوبة. لم يسلم شيء.
    [few] تعذرت قراءة { $count } حالات، ولن تصل إلى من يتسلم المناوبة. لم يسلم شيء.
    [many] تعذرت قراءة { $count } حالة، ولن تصل إلى من يتسلم المناوبة. لم يسلم شيء.
   *[other] تعذرت قراءة { $count } حالة، ولن تصل إلى من يتسلم المناوبة. لم يسلم شيء.
}
# What to do about it.
missing-left-behind-remedy = الأمر fanal doctor يبين الخلل، والأمر fanal restore يسترجع نسخة. ولتسليم الحالات المقروءة رغم ذلك يذكر رمز كل منها: fanal handover --to CODE CASE
