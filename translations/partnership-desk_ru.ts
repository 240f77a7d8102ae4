<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>New agreement %1</source>
        <translation>Новое соглашение «%1»</translation>
    </message>
    <message>
        <source>Edit agreement %1</source>
        <translation>Изменение соглашения «%1»</translation>
    </message>
    <message>
        <source>Delete agreement %1</source>
        <translation>Удаление соглашения «%1»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Partner&apos;s number</source>
        <translation>Номер партнёра</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Legal weight</source>
        <translation>Юридическая сила</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Стороны</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Дата подписания</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>Подписанты</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>For</source>
        <translation>От имени</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Signed by us on</source>
        <translation>Подписано нами</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Signed by the partner on</source>
        <translation>Подписано партнёром</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>Место подписания</translation>
    </message>
    <message>
        <source>Occasion of signing</source>
        <translation>Повод подписания</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>Бессрочное</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Automatic renewal</source>
        <translation>Автоматическое продление</translation>
    </message>
    <message>
        <source>Renewed for, months</source>
        <translation>Продлевается на, мес.</translation>
    </message>
    <message>
        <source>Notice period, days</source>
        <translation>Срок уведомления, дней</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>Языки текста</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Направления подготовки</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>План работы</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Продлевает соглашение</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Came from the visit</source>
        <translation>По итогам визита</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Число оригиналов</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумажный экземпляр</translation>
    </message>
    <message>
        <source>Shelf or box</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Ministry conclusion</source>
        <translation>Заключение министерства</translation>
    </message>
    <message>
        <source>Number and date of the conclusion required before signing.</source>
        <translation>Номер и дата заключения, которое требуется до подписания.</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна (территория)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>В силе с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>В силе до</translation>
    </message>
    <message>
        <source>Work plan due on</source>
        <translation>Срок по плану работы</translation>
    </message>
    <message>
        <source>The first day on which something open in the work plan falls due.</source>
        <translation>Ближайший срок невыполненного пункта плана работы.</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>Amend agreement</source>
        <translation>Внести изменения в соглашение</translation>
    </message>
    <message>
        <source>Terminate agreement</source>
        <translation>Расторгнуть соглашение</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий этап</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Внести изменения</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Расторгнуть</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Добавить этап</translation>
    </message>
    <message numerus="yes">
        <source>The notice period is %n day(s): notice given today ends the agreement on %1.</source>
        <translation>
            <numerusform>Срок уведомления — %n день: при уведомлении сегодня соглашение прекратится %1.</numerusform>
            <numerusform>Срок уведомления — %n дня: при уведомлении сегодня соглашение прекратится %1.</numerusform>
            <numerusform>Срок уведомления — %n дней: при уведомлении сегодня соглашение прекратится %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to that day the agreement stays in force.</source>
        <translation>До этого дня соглашение остаётся в силе.</translation>
    </message>
    <message>
        <source>That day is still to come: until then the signature is awaited.</source>
        <translation>Этот день ещё не наступил: до него подпись ожидается.</translation>
    </message>
    <message>
        <source>A draft that renews “%1” was made.</source>
        <translation>Создан проект соглашения, продлевающего «%1».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>No notice period is agreed; usual (%2): %1.</source>
        <translation>Срок уведомления не согласован; обычно (%2): %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) were signed or in force and are not deleted.</source>
        <translation>
            <numerusform>%n соглашение было подписано или действовало и не удаляется.</numerusform>
            <numerusform>%n соглашения были подписаны или действовали и не удаляются.</numerusform>
            <numerusform>%n соглашений были подписаны или действовали и не удаляются.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was signed or in force, “%2” refers to it: it is not deleted.</source>
        <translation>Соглашение «%1» было подписано или действовало, на него ссылается «%2»: оно не удаляется.</translation>
    </message>
    <message>
        <source>“%1” was signed or in force: it is not deleted.</source>
        <translation>Соглашение «%1» было подписано или действовало и не удаляется.</translation>
    </message>
    <message>
        <source>Archive instead</source>
        <translation>Сдать в архив</translation>
    </message>
    <message>
        <source>Archived: found under the status “Archived”.</source>
        <translation>Сдано в архив: найти можно по статусу «В архиве».</translation>
    </message>
</context>
<context>
    <name>AgreementLevel</name>
    <message>
        <source>University</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Факультет (институт)</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>Memorandum of understanding</source>
        <translation>Меморандум о взаимопонимании</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>Рамочное соглашение</translation>
    </message>
    <message>
        <source>Student exchange agreement</source>
        <translation>Соглашение об обмене студентами</translation>
    </message>
    <message>
        <source>Staff exchange agreement</source>
        <translation>Соглашение об обмене преподавателями</translation>
    </message>
    <message>
        <source>Dual degree agreement</source>
        <translation>Соглашение о программе двойных дипломов</translation>
    </message>
    <message>
        <source>Joint programme agreement</source>
        <translation>Соглашение о совместной образовательной программе</translation>
    </message>
    <message>
        <source>Joint institute agreement</source>
        <translation>Соглашение о создании совместного института</translation>
    </message>
    <message>
        <source>Research cooperation agreement</source>
        <translation>Соглашение о научном сотрудничестве</translation>
    </message>
    <message>
        <source>Implementation protocol</source>
        <translation>Протокол о реализации</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>Протокол о намерениях</translation>
    </message>
    <message>
        <source>Training agreement</source>
        <translation>Соглашение об обучении</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>Иное соглашение</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Ministry of Education</source>
        <translation>Министерство образования</translation>
    </message>
    <message>
        <source>Education department of the province</source>
        <translation>Управление образования провинции</translation>
    </message>
    <message>
        <source>Postgraduate</source>
        <translation>Магистратура и аспирантура</translation>
    </message>
    <message>
        <source>Undergraduate</source>
        <translation>Бакалавриат</translation>
    </message>
    <message>
        <source>Junior college</source>
        <translation>Среднее профессиональное образование</translation>
    </message>
    <message>
        <source>With a degree or diploma</source>
        <translation>С присвоением степени или выдачей диплома</translation>
    </message>
    <message>
        <source>Without a degree</source>
        <translation>Без присвоения степени</translation>
    </message>
    <message>
        <source>New, under the Regulations of 2003</source>
        <translation>Новое, по Положению 2003 года</translation>
    </message>
    <message>
        <source>Old, from before the Regulations of 2003</source>
        <translation>Прежнее, до Положения 2003 года</translation>
    </message>
    <message>
        <source>“%1” is no known authority: MOE or PDE.</source>
        <translation>«%1» — неизвестный орган: MOE или PDE.</translation>
    </message>
    <message>
        <source>“%1” is no code of a province.</source>
        <translation>«%1» — не код провинции.</translation>
    </message>
    <message>
        <source>“%1” is no code of a country or region.</source>
        <translation>«%1» — не код страны или региона.</translation>
    </message>
    <message>
        <source>“%1” is no level: 1 postgraduate, 2 undergraduate, 3 junior college.</source>
        <translation>«%1» — не уровень: 1 — магистратура и аспирантура, 2 — бакалавриат, 3 — среднее профессиональное.</translation>
    </message>
    <message>
        <source>“%1” should be A (with a degree) or B (without).</source>
        <translation>Вместо «%1» ожидается A (со степенью) или B (без степени).</translation>
    </message>
    <message>
        <source>Approved in %1</source>
        <translation>Выдано в %1 году</translation>
    </message>
    <message>
        <source>“%1” is no year of an approval.</source>
        <translation>«%1» — не год выдачи разрешения.</translation>
    </message>
    <message>
        <source>The number says %1, the day of approval %2.</source>
        <translation>В номере указан %1 год, в дате разрешения — %2.</translation>
    </message>
    <message>
        <source>National serial number</source>
        <translation>Порядковый номер по стране</translation>
    </message>
    <message>
        <source>“%1” should be a serial number of four digits.</source>
        <translation>Вместо «%1» ожидается порядковый номер из четырёх цифр.</translation>
    </message>
    <message>
        <source>“%1” should be N (new) or O (old).</source>
        <translation>Вместо «%1» ожидается N (новое) или O (прежнее).</translation>
    </message>
    <message>
        <source>The number has %1 characters; 18 are usual.</source>
        <translation>В номере знаков: %1; обычно 18.</translation>
    </message>
</context>
<context>
    <name>ApprovalKind</name>
    <message>
        <source>Approval</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Preparatory approval</source>
        <translation>Предварительное разрешение</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Аккредитация</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Student exchange</source>
        <translation>Обмен студентами</translation>
    </message>
    <message>
        <source>Staff exchange</source>
        <translation>Обмен преподавателями</translation>
    </message>
    <message>
        <source>Joint programmes</source>
        <translation>Совместные образовательные программы</translation>
    </message>
    <message>
        <source>Joint research</source>
        <translation>Совместные исследования</translation>
    </message>
    <message>
        <source>Joint laboratory</source>
        <translation>Совместная лаборатория</translation>
    </message>
    <message>
        <source>Grant competitions</source>
        <translation>Грантовые конкурсы</translation>
    </message>
    <message>
        <source>Joint events</source>
        <translation>Совместные мероприятия</translation>
    </message>
    <message>
        <source>Teacher training</source>
        <translation>Повышение квалификации преподавателей</translation>
    </message>
    <message>
        <source>Curriculum development</source>
        <translation>Разработка учебных программ</translation>
    </message>
    <message>
        <source>Language teaching</source>
        <translation>Преподавание языков</translation>
    </message>
    <message>
        <source>Summer schools</source>
        <translation>Летние школы</translation>
    </message>
    <message>
        <source>Innovation and technology transfer</source>
        <translation>Инновации и трансфер технологий</translation>
    </message>
    <message>
        <source>Cultural cooperation</source>
        <translation>Гуманитарное сотрудничество</translation>
    </message>
    <message>
        <source>Student recruitment</source>
        <translation>Привлечение студентов</translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message>
        <source>Degree</source>
        <translation>Степень</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>Диплом</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Daily</source>
        <translation>Ежедневная</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Перед обновлением программы</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Перед импортом</translation>
    </message>
    <message>
        <source>Before a change of many records</source>
        <translation>Перед изменением многих записей</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Перед восстановлением</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>По запросу</translation>
    </message>
    <message>
        <source>No backup could be written: the folder “%1” cannot be made.</source>
        <translation>Резервную копию записать не удалось: невозможно создать папку «%1».</translation>
    </message>
    <message>
        <source>The copy was written and is not what it should be. Check the disk.</source>
        <translation>Копия записана, но отличается от оригинала. Проверьте диск.</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>Эта резервная копия повреждена. Выберите другую.</translation>
    </message>
    <message>
        <source>Documents of this backup are missing from the folder “%1”.</source>
        <translation>В папке «%1» нет документов этой резервной копии.</translation>
    </message>
    <message>
        <source>Nothing was restored: the present file could not be copied to “%1” first.</source>
        <translation>Ничего не восстановлено: сначала не удалось скопировать нынешний файл в «%1».</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Сравнить нельзя</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>records since a backup</comment>
        <translation>добавлено %1, изменено %2, удалено %3</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Эта копия повреждена</translation>
    </message>
    <message>
        <source>The office goes back to %1. What was changed since (%2) leaves the office; the present state is backed up first and stands in this list.</source>
        <translation>База вернётся к состоянию на %1. Сделанное с тех пор (%2) исчезнет из базы; нынешнее состояние сначала будет сохранено и появится в этом списке.</translation>
    </message>
    <message>
        <source>The office goes back to %1. The file that cannot be opened is kept in the folder “%2”.</source>
        <translation>База вернётся к состоянию на %1. Файл, который не открывается, сохранится в папке «%2».</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Unmapped</source>
        <translation>Не сопоставлено</translation>
    </message>
    <message>
        <source>%1 by discipline</source>
        <translation>%1 по направлениям подготовки</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>No counts to show.</source>
        <translation>Нет данных о численности.</translation>
    </message>
    <message>
        <source>Hatched: admitted, where there is no count of enrolled yet.</source>
        <translation>Штриховка: зачислено, если сведений об обучающихся ещё нет.</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>No targets to show.</source>
        <translation>Нет целевых показателей.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>The chart was written to %1.</source>
        <translation>Диаграмма сохранена в файл %1.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Application for the visit</source>
        <translation>Заявка на визит</translation>
    </message>
    <message>
        <source>Invitation letter and visa</source>
        <translation>Приглашение и виза</translation>
    </message>
    <message>
        <source>Leaders invited</source>
        <translation>Руководство приглашено</translation>
    </message>
    <message>
        <source>School agrees</source>
        <translation>Согласие факультета (института)</translation>
    </message>
    <message>
        <source>Publicity department told</source>
        <translation>Пресс-служба уведомлена</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Справка к визиту</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>Программа визита</translation>
    </message>
    <message>
        <source>Police registration</source>
        <translation>Регистрация в полиции</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>Отчёт о визите</translation>
    </message>
    <message>
        <source>Rector&apos;s order</source>
        <translation>Приказ ректора</translation>
    </message>
    <message>
        <source>Task approval</source>
        <translation>Разрешение на поездку</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Файл повреждён: %1</translation>
    </message>
    <message>
        <source>A line of the table %1 refers to a record that does not exist.</source>
        <translation>Строка таблицы %1 ссылается на запись, которой нет.</translation>
    </message>
    <message>
        <source>Record %1 has lost its fields.</source>
        <translation>У записи %1 потеряны поля.</translation>
    </message>
    <message>
        <source>Record %1 is a part of a record that is in the recycle bin.</source>
        <translation>Запись %1 — часть записи, которая находится в корзине.</translation>
    </message>
    <message>
        <source>Record %1 cannot be shown in every language. Rebuild the search texts.</source>
        <translation>Запись %1 показывается не на всех языках. Перестройте поисковые тексты.</translation>
    </message>
    <message>
        <source>Record %1 is in the recycle bin and still found. Rebuild the search texts.</source>
        <translation>Запись %1 в корзине, но поиск её всё ещё находит. Перестройте поисковые тексты.</translation>
    </message>
    <message>
        <source>Record %1 has a name and is not found by it. Rebuild the search texts.</source>
        <translation>У записи %1 есть название, но поиск по нему её не находит. Перестройте поисковые тексты.</translation>
    </message>
    <message>
        <source>Nothing is logged about the creation of record %1.</source>
        <translation>В журнале нет сведений о создании записи %1.</translation>
    </message>
    <message>
        <source>Record %1 is in the recycle bin, and no change in the log put it there.</source>
        <translation>Запись %1 находится в корзине, но в журнале нет изменения, которое её туда поместило.</translation>
    </message>
    <message>
        <source>Change %1 in the log is incomplete.</source>
        <translation>Изменение %1 в журнале неполное.</translation>
    </message>
    <message>
        <source>The content of a document is not what was put in (%1).</source>
        <translation>Содержимое документа не совпадает с тем, что было сохранено (%1).</translation>
    </message>
    <message>
        <source>The content of document %1 is missing.</source>
        <translation>Содержимое документа %1 отсутствует.</translation>
    </message>
    <message>
        <source>Files and photographs archived</source>
        <translation>Документы и фотографии сданы в архив</translation>
    </message>
    <message>
        <source>Passports handed back</source>
        <translation>Паспорта сданы</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>Cohort</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>New cohort %1</source>
        <translation>Новый набор «%1»</translation>
    </message>
    <message>
        <source>Edit cohort %1</source>
        <translation>Изменение набора «%1»</translation>
    </message>
    <message>
        <source>Delete cohort %1</source>
        <translation>Удаление набора «%1»</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Intake year</source>
        <translation>Год набора</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Семестр</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>In the programme&apos;s own scheme; charts translate it.</source>
        <translation>По классификации самой программы; для диаграмм переводится автоматически.</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>План приёма</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Подано заявлений</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Обучается</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Выпущено</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>%1 has finished editing. You can edit now.</source>
        <translation>%1: редактирование закончено. Теперь вносить изменения можете вы.</translation>
    </message>
    <message>
        <source>%1 on %2 asks to edit this office.</source>
        <translation>%1 (компьютер %2) просит дать внести изменения в эту базу.</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>%1 on %2 is editing this office. You can read it meanwhile; what is saved there shows here at once.</source>
        <translation>%1 (компьютер %2) редактирует эту базу. Пока её можно читать; всё, что там сохранят, сразу появится здесь.</translation>
    </message>
    <message>
        <source>Ask to edit</source>
        <translation>Попросить доступ</translation>
    </message>
    <message>
        <source>They were asked, and you will be told when you can edit.</source>
        <translation>Просьба передана; когда можно будет вносить изменения, появится сообщение.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option “%1”; --help lists what there is.</source>
        <translation>Параметра «%1» нет; список параметров: --help.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Для параметра --%1 нужно значение.</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>У команды %1 нет параметра --%2.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>Параметр --%1 указан дважды.</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose en, ru or zh.</source>
        <translation>Языка «%1» нет; выберите en, ru или zh.</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists what there is.</source>
        <translation>Команды «%1» нет; список команд: --help.</translation>
    </message>
    <message>
        <source>Which command? --help lists what there is.</source>
        <translation>Какую команду выполнить? Список команд: --help.</translation>
    </message>
    <message>
        <source>Write: partnership-desk %1 %2</source>
        <translation>Формат: partnership-desk %1 %2</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <translation>В этой версии %1 не поддерживается.</translation>
    </message>
    <message>
        <source>Write the sample office to the file of --database.</source>
        <translation>Записать демонстрационную базу в файл, указанный в --database.</translation>
    </message>
    <message>
        <source>Write the practice office to the file of --database.</source>
        <translation>Записать учебную базу в файл, указанный в --database.</translation>
    </message>
    <message>
        <source>List the kinds of records.</source>
        <translation>Показать виды записей.</translation>
    </message>
    <message>
        <source>List the fields of a kind with their types and codes.</source>
        <translation>Показать поля записей одного вида, их типы и коды.</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>Показать список записей.</translation>
    </message>
    <message>
        <source>Show one record as JSON.</source>
        <translation>Показать одну запись в JSON.</translation>
    </message>
    <message>
        <source>Find records by any of their names.</source>
        <translation>Найти записи по любому из их названий.</translation>
    </message>
    <message>
        <source>Create, update, delete and link records.</source>
        <translation>Создать, изменить, удалить или связать записи.</translation>
    </message>
    <message>
        <source>Write records to a file.</source>
        <translation>Выгрузить записи в файл.</translation>
    </message>
    <message>
        <source>Print a report to a PDF file.</source>
        <translation>Напечатать отчёт в файл PDF.</translation>
    </message>
    <message>
        <source>Draw a chart, or write its numbers.</source>
        <translation>Построить диаграмму или вывести её числа.</translation>
    </message>
    <message>
        <source>Check the file of an office.</source>
        <translation>Проверить файл базы.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Отменить последнее изменение.</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>Повторить отменённое.</translation>
    </message>
    <message>
        <source>List the changes of a record.</source>
        <translation>Показать историю изменений записи.</translation>
    </message>
    <message>
        <source>Partnership Desk keeps the partners of an international office.</source>
        <translation>«Бюро партнёрств» ведёт учёт партнёров международного отдела.</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>Открыть окно программы.</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>Для всех команд:</translation>
    </message>
    <message>
        <source>Name the file with --output; it ends in .%1.</source>
        <translation>Укажите файл в --output; имя должно оканчиваться на .%1.</translation>
    </message>
    <message>
        <source>No partner meets these conditions.</source>
        <translation>Этим условиям не отвечает ни один партнёр.</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>«%1» — не год.</translation>
    </message>
    <message>
        <source>There is no chart “%1”; choose enrolment or target.</source>
        <translation>Диаграммы «%1» нет; выберите enrolment или target.</translation>
    </message>
    <message>
        <source>--classification takes isced, cn or ru.</source>
        <translation>--classification принимает isced, cn или ru.</translation>
    </message>
    <message>
        <source>There is no measure “%1”; `fields count` lists them.</source>
        <translation>Величины «%1» нет; их список выводит `fields count`.</translation>
    </message>
    <message>
        <source>Charts cannot be drawn here.</source>
        <translation>Построить диаграмму здесь нельзя.</translation>
    </message>
    <message>
        <source>A partnership summary has no --from and --to.</source>
        <translation>Для справки о партнёрстве --from и --to не применяются.</translation>
    </message>
    <message>
        <source>--columns names no column.</source>
        <translation>В --columns не назван ни один столбец.</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose tsv, csv or json.</source>
        <translation>Формата «%1» нет; выберите tsv, csv или json.</translation>
    </message>
    <message>
        <source>--limit takes a whole number of at least 1.</source>
        <translation>--limit принимает целое число не меньше 1.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s).</source>
        <translation>
            <numerusform>При проверке обнаружена %n ошибка.</numerusform>
            <numerusform>При проверке обнаружены %n ошибки.</numerusform>
            <numerusform>При проверке обнаружено %n ошибок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which office? Name its file with --database FILE.</source>
        <translation>Какую базу открыть? Укажите её файл: --database FILE.</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-03-02.</source>
        <translation>«%1» — не дата; пишите так: 2026-03-02.</translation>
    </message>
    <message>
        <source>There is no kind “%1”; the command `kinds` lists them.</source>
        <translation>Вида записей «%1» нет; их список выводит команда `kinds`.</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; the command `fields %1` lists them.</source>
        <translation>У записей вида %1 нет поля «%2»; список полей выводит команда `fields %1`.</translation>
    </message>
    <message>
        <source>--duplicates takes skip, update or add.</source>
        <translation>--duplicates принимает skip, update или add.</translation>
    </message>
    <message>
        <source>--map takes COLUMN=KEY.</source>
        <translation>--map принимает COLUMN=KEY.</translation>
    </message>
    <message>
        <source>“%1” holds no JSON object.</source>
        <translation>В «%1» нет объекта JSON.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>Не удалось записать вывод.</translation>
    </message>
    <message>
        <source>Name the file once: after the command or with --database.</source>
        <translation>Укажите файл один раз: после команды или через --database.</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from позже, чем --to.</translation>
    </message>
    <message>
        <source>Write the whole office to a new file.</source>
        <translation>Записать всю базу в новый файл.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the office, which is backed up first.</source>
        <translation>Заменить базу резервной копией; нынешнее состояние сначала сохраняется.</translation>
    </message>
    <message>
        <source>Read what can be read of a damaged office into a new file.</source>
        <translation>Прочитать из повреждённой базы всё, что возможно, в новый файл.</translation>
    </message>
    <message>
        <source>A whole office is written to a file that ends in .json.</source>
        <translation>Вся база записывается в файл с расширением .json.</translation>
    </message>
    <message>
        <source>There is no view “%1” of %2; there are: %3.</source>
        <translation>У %2 нет представления «%1»; есть: %3.</translation>
    </message>
    <message>
        <source>Take a person out of records, history and, later, backups for good.</source>
        <translation>Навсегда удалить данные человека из записей, истории и, позже, из резервных копий.</translation>
    </message>
    <message>
        <source>Only persons are erased; other records are deleted.</source>
        <translation>Навсегда удаляются только данные людей; остальные записи просто удаляют.</translation>
    </message>
    <message>
        <source>An exchange balance has no --from and --to.</source>
        <translation>У баланса обмена нет параметров --from и --to.</translation>
    </message>
    <message>
        <source>Read a table into records, an office written by export, or a register of institutions (ROR) into the directory.</source>
        <translation>Прочитать таблицу в записи, базу, записанную командой export, или реестр организаций (ROR) в справочник.</translation>
    </message>
    <message>
        <source>Write --%1 as a day: 2026-03-02.</source>
        <translation>Запишите --%1 днём: 2026-03-02.</translation>
    </message>
    <message>
        <source>--day-order takes dmy or mdy.</source>
        <translation>--day-order принимает dmy или mdy.</translation>
    </message>
    <message>
        <source>--columns and --labels are for .csv and .xlsx; other files are always complete.</source>
        <translation>--columns и --labels возможны для .csv и .xlsx; остальные файлы всегда полные.</translation>
    </message>
    <message>
        <source>--report-language takes one language, or two different ones: ru,zh.</source>
        <translation>Укажите в --report-language один язык или два разных: ru,zh.</translation>
    </message>
    <message>
        <source>No record meets these conditions.</source>
        <translation>Этим условиям не отвечает ни одна запись.</translation>
    </message>
    <message>
        <source>This report has no --from and --to.</source>
        <translation>У этого отчёта нет --from и --to.</translation>
    </message>
    <message>
        <source>This report is printed in one language.</source>
        <translation>Этот отчёт печатается на одном языке.</translation>
    </message>
    <message>
        <source>This report is about one record and has no --where.</source>
        <translation>Этот отчёт составляется об одной записи, --where для него нет.</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Certain</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Вероятно</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительно</translation>
    </message>
</context>
<context>
    <name>ContactWay</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Count</source>
        <translation>Данные о численности</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Данные о численности</translation>
    </message>
    <message>
        <source>New count %1</source>
        <translation>Новые данные о численности «%1»</translation>
    </message>
    <message>
        <source>Edit count %1</source>
        <translation>Изменение данных о численности «%1»</translation>
    </message>
    <message>
        <source>Delete count %1</source>
        <translation>Удаление данных о численности «%1»</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что подсчитано</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>Empty for the total; otherwise what part of it this is.</source>
        <translation>Для итога не заполняйте; иначе укажите, какая это его часть.</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна (территория)</translation>
    </message>
    <message>
        <source>Origin institution</source>
        <translation>Направляющий вуз</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
    </message>
</context>
<context>
    <name>CountSplit</name>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By origin institution</source>
        <translation>По направляющим вузам</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>По полу</translation>
    </message>
    <message>
        <source>By funding</source>
        <translation>По финансированию</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>In the source: %1</source>
        <translation>В источнике: %1</translation>
    </message>
    <message>
        <source>academic year</source>
        <translation>учебный год</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>только год</translation>
    </message>
    <message>
        <source>season only</source>
        <translation>только сезон</translation>
    </message>
    <message>
        <source>month only</source>
        <translation>только месяц</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Incoming</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Приём и направление</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The file is no directory of institutions: it has no column for the ROR id or none for the name.</source>
        <translation>Это не справочник организаций: в файле нет столбца с идентификатором ROR или столбца с названием.</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose the JSON or CSV file in it.</source>
        <translation>Это архив. Распакуйте его и выберите файл JSON или CSV.</translation>
    </message>
    <message>
        <source>There is no ROR id.</source>
        <translation>Нет идентификатора ROR.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Нет названия.</translation>
    </message>
    <message>
        <source>There is no directory of institutions yet.</source>
        <translation>Справочника организаций пока нет.</translation>
    </message>
    <message>
        <source>“%1” is not a directory of institutions.</source>
        <translation>«%1» — не справочник организаций.</translation>
    </message>
    <message>
        <source>The directory cannot be kept in “%1”.</source>
        <translation>Справочник нельзя сохранить в «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) were read. They are offered when the name of a partner is typed.</source>
        <translation>
            <numerusform>Загружена %n организация. Она предлагается при вводе названия партнёра.</numerusform>
            <numerusform>Загружены %n организации. Они предлагаются при вводе названия партнёра.</numerusform>
            <numerusform>Загружено %n организаций. Они предлагаются при вводе названия партнёра.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>New document %1</source>
        <translation>Новый документ «%1»</translation>
    </message>
    <message>
        <source>Edit document %1</source>
        <translation>Изменение документа «%1»</translation>
    </message>
    <message>
        <source>Delete document %1</source>
        <translation>Удаление документа «%1»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Прикреплён к</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Имя файла</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Тип файла</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>Размер, байт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Signed original (scan)</source>
        <translation>Подписанный оригинал (скан)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Презентация</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Иной документ</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>There is no room for a temporary copy.</source>
        <translation>Нет места для временной копии.</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it as a file instead.</source>
        <translation>На этом компьютере нет программы, которая открывает «%1». Сохраните его как файл.</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Unmapped</source>
        <translation>Не сопоставлено</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n document(s) of this person go too, with their contents.</source>
        <translation>
            <numerusform>Удаляется и %n документ этого человека вместе с содержимым.</numerusform>
            <numerusform>Удаляются и %n документа этого человека вместе с содержимым.</numerusform>
            <numerusform>Удаляются и %n документов этого человека вместе с содержимым.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) will no longer name this person.</source>
        <translation>
            <numerusform>Ещё %n запись больше не будет ссылаться на этого человека.</numerusform>
            <numerusform>Ещё %n записи больше не будут ссылаться на этого человека.</numerusform>
            <numerusform>Ещё %n записей больше не будут ссылаться на этого человека.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history go or lose the name.</source>
        <translation>
            <numerusform>%n строка истории удаляется или теряет имя.</numerusform>
            <numerusform>%n строки истории удаляются или теряют имя.</numerusform>
            <numerusform>%n строк истории удаляется или теряет имя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that were not saved go.</source>
        <translation>
            <numerusform>Удаляется %n несохранённый черновик.</numerusform>
            <numerusform>Удаляются %n несохранённых черновика.</numerusform>
            <numerusform>Удаляются %n несохранённых черновиков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) lose this person when the next one is written.</source>
        <translation>
            <numerusform>Из %n резервной копии этот человек исчезнет при записи следующей.</numerusform>
            <numerusform>Из %n резервных копий этот человек исчезнет при записи следующей.</numerusform>
            <numerusform>Из %n резервных копий этот человек исчезнет при записи следующей.</numerusform>
        </translation>
    </message>
    <message>
        <source>The person was erased. The backups follow when the next one is written.</source>
        <translation>Данные человека удалены. Из резервных копий они исчезнут при записи следующей.</translation>
    </message>
    <message>
        <source>The person was erased; the last traces leave the file when every window has closed it.</source>
        <translation>Данные человека удалены; последние следы исчезнут из файла, когда его закроют во всех окнах.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Настройки: %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n other text(s) the full name, declined too, an address or a number becomes “[…]”.</source>
        <translation>
            <numerusform>В %n другом тексте полное имя (и в других падежах), адрес или номер заменяется на «[…]».</numerusform>
            <numerusform>В %n других текстах полное имя (и в других падежах), адрес или номер заменяется на «[…]».</numerusform>
            <numerusform>В %n других текстах полное имя (и в других падежах), адрес или номер заменяется на «[…]».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was erased; %n place(s) that may still tell of the person were left. The backups follow when the next one is written.</source>
        <translation>
            <numerusform>Данные человека удалены; осталось %n место, которое ещё может о нём говорить. Резервные копии последуют при записи следующей.</numerusform>
            <numerusform>Данные человека удалены; осталось %n места, которые ещё могут о нём говорить. Резервные копии последуют при записи следующей.</numerusform>
            <numerusform>Данные человека удалены; осталось %n мест, которые ещё могут о нём говорить. Резервные копии последуют при записи следующей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>New event %1</source>
        <translation>Новое мероприятие «%1»</translation>
    </message>
    <message>
        <source>Edit event %1</source>
        <translation>Изменение мероприятия «%1»</translation>
    </message>
    <message>
        <source>Delete event %1</source>
        <translation>Удаление мероприятия «%1»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>Число участников</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Education fair</source>
        <translation>Образовательная выставка</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>День открытых дверей</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Церемония</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>Форум</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Иное мероприятие</translation>
    </message>
</context>
<context>
    <name>ExchangeTerm</name>
    <message>
        <source>Exchange term</source>
        <translation>Условие обмена</translation>
    </message>
    <message>
        <source>Exchange terms</source>
        <translation>Условия обмена</translation>
    </message>
    <message>
        <source>New exchange term %1</source>
        <translation>Новое условие обмена «%1»</translation>
    </message>
    <message>
        <source>Edit exchange term %1</source>
        <translation>Изменение условия обмена «%1»</translation>
    </message>
    <message>
        <source>Delete exchange term %1</source>
        <translation>Удаление условия обмена «%1»</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Вид мобильности</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Student quota</source>
        <translation>Квота на обмен</translation>
    </message>
    <message>
        <source>Places a year.</source>
        <translation>Мест в год.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Language of instruction</source>
        <translation>Язык обучения</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>Уровень языка</translation>
    </message>
    <message>
        <source>First academic year</source>
        <translation>Первый учебный год</translation>
    </message>
    <message>
        <source>Last academic year</source>
        <translation>Последний учебный год</translation>
    </message>
    <message>
        <source>Tuition waiver</source>
        <translation>Освобождение от оплаты обучения</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия пребывания</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Проживание</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Страхование</translation>
    </message>
    <message>
        <source>Nomination deadline</source>
        <translation>Срок подачи номинаций</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Agreement ends: %1</source>
        <translation>Истекает соглашение: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Срок исполнения: %1</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv, .xlsx, .json, .vcf or .ics.</source>
        <translation>Имя файла должно оканчиваться на .csv, .xlsx, .json, .vcf или .ics.</translation>
    </message>
    <message>
        <source>Only persons can be written as cards.</source>
        <translation>В виде визитных карточек можно записать только контактных лиц.</translation>
    </message>
    <message>
        <source>These records have no days for a calendar.</source>
        <translation>У этих записей нет дат для календаря.</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Об этом списке</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>A part of the program that writes such files is missing. Install the program again.</source>
        <translation>Не хватает части программы, которая записывает такие файлы. Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Not given</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>New figure %1</source>
        <translation>Новый показатель «%1»</translation>
    </message>
    <message>
        <source>Edit figure %1</source>
        <translation>Изменение показателя «%1»</translation>
    </message>
    <message>
        <source>Delete figure %1</source>
        <translation>Удаление показателя «%1»</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>Что подсчитано</translation>
    </message>
    <message>
        <source>About</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна (территория)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Discipline groups</source>
        <translation>Группы направлений</translation>
    </message>
</context>
<context>
    <name>FigureMeasure</name>
    <message>
        <source>Partnerships</source>
        <translation>Партнёрства</translation>
    </message>
    <message>
        <source>Joint institutes</source>
        <translation>Совместные институты</translation>
    </message>
    <message>
        <source>Joint programmes</source>
        <translation>Совместные образовательные программы</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Направления подготовки</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>Лаборатории</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>Подписчики</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Иное</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Не удаётся записать файл «%1».</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удаётся прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>Файл «%1» слишком велик.</translation>
    </message>
    <message>
        <source>The file “%1” exists already.</source>
        <translation>Файл «%1» уже существует.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 — это папка.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Папки %1 не существует.</translation>
    </message>
    <message>
        <source>You have no right to write to %1.</source>
        <translation>У вас нет права записи в %1.</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>На диске нет места: файл %1 не записан.</translation>
    </message>
    <message>
        <source>%1 is an office and stays as it is. Choose another name.</source>
        <translation>%1 — файл базы, он оставлен как есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Enter your name in the settings to see what is yours.</source>
        <translation>Чтобы видеть свои записи, укажите ваше имя в настройках.</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>Записи «%2» вида %1 нет.</translation>
    </message>
    <message>
        <source>“%1” is ambiguous: %2.</source>
        <translation>«%1» — неоднозначно: %2.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exchange flow</source>
        <translation>Поток мобильности</translation>
    </message>
    <message>
        <source>Exchange flows</source>
        <translation>Потоки мобильности</translation>
    </message>
    <message>
        <source>New exchange flow %1</source>
        <translation>Новый поток мобильности «%1»</translation>
    </message>
    <message>
        <source>Edit exchange flow %1</source>
        <translation>Изменение потока мобильности «%1»</translation>
    </message>
    <message>
        <source>Delete exchange flow %1</source>
        <translation>Удаление потока мобильности «%1»</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Поток</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>From, in words</source>
        <translation>Откуда (текстом)</translation>
    </message>
    <message>
        <source>A city or country when no organisation is named.</source>
        <translation>Город или страна, если организация не названа.</translation>
    </message>
    <message>
        <source>To, in words</source>
        <translation>Куда (текстом)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Semesters</source>
        <translation>Семестров</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>New follow-up %1</source>
        <translation>Новая задача «%1»</translation>
    </message>
    <message>
        <source>Edit follow-up %1</source>
        <translation>Изменение задачи «%1»</translation>
    </message>
    <message>
        <source>Delete follow-up %1</source>
        <translation>Удаление задачи «%1»</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>About</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>State budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>Стипендия</translation>
    </message>
    <message>
        <source>Tuition fee</source>
        <translation>Платное обучение</translation>
    </message>
    <message>
        <source>Exchange agreement</source>
        <translation>Соглашение об обмене</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <comment>Changed, undone since</comment>
        <translation>%1, затем отменено</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Восстановление</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be removed for good, with their history and documents (%1). This cannot be undone, and neither can any earlier change.</source>
        <translation>
            <numerusform>%n запись будет удалена навсегда вместе с историей и документами (%1). Отменить это нельзя, как и все более ранние изменения.</numerusform>
            <numerusform>%n записи будут удалены навсегда вместе с историей и документами (%1). Отменить это нельзя, как и все более ранние изменения.</numerusform>
            <numerusform>%n записей будут удалены навсегда вместе с историей и документами (%1). Отменить это нельзя, как и все более ранние изменения.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdentifierScheme</name>
    <message>
        <source>ROR</source>
        <translation>ROR</translation>
    </message>
    <message>
        <source>Chinese institution code (10 digits)</source>
        <translation>Код китайского вуза (10 цифр)</translation>
    </message>
    <message>
        <source>Chinese institution code (5 digits)</source>
        <translation>Код китайского вуза (5 цифр)</translation>
    </message>
    <message>
        <source>Russian state register (OGRN)</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>Russian taxpayer number (INN)</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>SCHAC</source>
        <translation>SCHAC</translation>
    </message>
    <message>
        <source>PIC</source>
        <translation>PIC</translation>
    </message>
    <message>
        <source>Erasmus code</source>
        <translation>Код Erasmus</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>Собственный номер</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” does not fit. %2</source>
        <translation>«%1» не подходит. %2</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Записи «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” may be any of several records; give a number.</source>
        <translation>«%1» может означать несколько записей; укажите номер.</translation>
    </message>
    <message>
        <source>These rows are not written as they should be.</source>
        <translation>Эти строки записаны неправильно.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>В таблице нет столбца «%1».</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; `fields %1` lists them.</source>
        <translation>У записей вида %1 нет поля «%2»; список полей выводит команда `fields %1`.</translation>
    </message>
    <message>
        <source>The column “%1” is no field of %2; say which with --map “%1=KEY”, or --map “%1=” to leave it out.</source>
        <translation>У записей вида %2 нет поля для столбца «%1»; укажите поле: --map &quot;%1=KEY&quot; — или пропустите столбец: --map &quot;%1=&quot;.</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same field.</source>
        <translation>Столбцы «%1» и «%2» относятся к одному полю.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Таблица пуста.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>Ячеек в строке: %1, а в заголовке: %2.</translation>
    </message>
    <message>
        <source>“%1” is no number of a record.</source>
        <translation>«%1» — не номер записи.</translation>
    </message>
    <message>
        <source>Several records match this row.</source>
        <translation>Этой строке соответствует несколько записей.</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>Не удаётся прочитать запись %1.</translation>
    </message>
    <message>
        <source>This is a row of totals.</source>
        <translation>Это итоговая строка.</translation>
    </message>
    <message>
        <source>The heading is repeated here.</source>
        <translation>Здесь повторяется заголовок таблицы.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» — не адрес электронной почты.</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>«%1» — не срок.</translation>
    </message>
    <message>
        <source>The office has no such record with the number %1.</source>
        <translation>В базе нет такой записи с номером %1.</translation>
    </message>
    <message>
        <source>This may be record %1, %2 (%3); say with --duplicates what to do.</source>
        <translation>Возможно, это запись %1, %2 (%3); укажите в --duplicates, что делать.</translation>
    </message>
    <message>
        <source>An earlier row of the table may mean the same (%1); say with --duplicates what to do.</source>
        <translation>Возможно, то же самое уже стоит в одной из строк выше (%1); укажите в --duplicates, что делать.</translation>
    </message>
    <message>
        <source>Another record has the same name and another identifier.</source>
        <translation>Другая запись называется так же, но имеет другой идентификатор.</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>Почему не загружено</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>Вы исключили эту строку.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a column becomes: Name (Chinese)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates in one column</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Номер записи</translation>
    </message>
    <message>
        <source>The columns need a name to be kept under.</source>
        <translation>Укажите имя, под которым сохранить столбцы.</translation>
    </message>
    <message>
        <source>Rows are saved as .csv or .xlsx.</source>
        <translation>Строки сохраняются в файл .csv или .xlsx.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Не удаётся записать файл «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s). Divide it, or import it from the command line.</source>
        <translation>
            <numerusform>В таблице больше %n строки. Разделите её или загрузите из командной строки.</numerusform>
            <numerusform>В таблице больше %n строк. Разделите её или загрузите из командной строки.</numerusform>
            <numerusform>В таблице больше %n строк. Разделите её или загрузите из командной строки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Больше нет в списке</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a table</comment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>rows of a table</comment>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows of a table</comment>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>Возможный дубликат</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a table</comment>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate and how alike it is: Moscow University, 95%</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This is no number of students.</source>
        <translation>Это не численность обучающихся.</translation>
    </message>
    <message>
        <source>This is no academic year.</source>
        <translation>Это не учебный год.</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>«%1» — не страна.</translation>
    </message>
    <message>
        <source>There are no students in this row.</source>
        <translation>В этой строке нет обучающихся.</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Вуз</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Country of the students</source>
        <translation>Страна студентов</translation>
    </message>
    <message>
        <source>Code of the field</source>
        <translation>Код направления</translation>
    </message>
    <message>
        <source>Department or field</source>
        <translation>Кафедра или направление</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Students by country</source>
        <comment>what the rows of a table are</comment>
        <translation>Студенты по странам</translation>
    </message>
    <message>
        <source>No column becomes this yet: %1.</source>
        <translation>Ни один столбец ещё не назначен для: %1.</translation>
    </message>
    <message>
        <source>With a warning</source>
        <comment>rows of a table</comment>
        <translation>С предупреждением</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1. Mend them there and import that file.</source>
        <translation>
            <numerusform>В файл %1 сохранена %n строка. Исправьте её там и загрузите этот файл.</numerusform>
            <numerusform>В файл %1 сохранены %n строки. Исправьте их там и загрузите этот файл.</numerusform>
            <numerusform>В файл %1 сохранено %n строк. Исправьте их там и загрузите этот файл.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Choose what at least one column becomes.</source>
        <translation>Укажите назначение хотя бы одного столбца.</translation>
    </message>
    <message>
        <source>“%1” was kept for a table with other headers.</source>
        <translation>«%1» сохранено для таблицы с другими заголовками.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>The import is done. Added: %1, changed: %2, not imported: %3.</source>
        <translation>Импорт завершён. Добавлено: %1, изменено: %2, не загружено: %3.</translation>
    </message>
    <message>
        <source>May be the same as %1 (%2).</source>
        <translation>Возможно, то же, что %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, what is wrong with the cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (will be created)</source>
        <translation>%1 (будет создано)</translation>
    </message>
    <message>
        <source>The same as %1 (%2)</source>
        <comment>a record, how alike</comment>
        <translation>То же, что %1 (%2)</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Another column is for this intake already.</source>
        <translation>Для этого набора уже есть столбец.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Type a year to add an intake.</source>
        <translation>Введите год, чтобы добавить набор.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Before: %1, as of %2</source>
        <translation>Прежде: %1, по состоянию на %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, intake, number</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Intake %1. %2</source>
        <comment>year, what does not fit together</comment>
        <translation>Набор %1 года. %2</translation>
    </message>
</context>
<context>
    <name>IntakesDialog</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, intake, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no key of a record in this file</source>
        <translation>в этом файле нет записи с ключом «%1»</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>у записей вида %1 нет поля «%2»</translation>
    </message>
    <message>
        <source>%1 is computed and cannot be set</source>
        <translation>поле %1 вычисляется, задать его нельзя</translation>
    </message>
    <message>
        <source>%1: this value does not fit</source>
        <translation>%1: это значение не подходит</translation>
    </message>
    <message>
        <source>names: give each language a text or a list of texts</source>
        <translation>names: для каждого языка укажите текст или список текстов</translation>
    </message>
    <message>
        <source>names: “%1” is no kind of name</source>
        <translation>names: вида названия «%1» нет</translation>
    </message>
    <message>
        <source>“%1” is none of create, update, delete and link.</source>
        <translation>«%1» — не create, update, delete или link.</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1, элемент %2: %3</translation>
    </message>
    <message>
        <source>The key “%1” is used twice.</source>
        <translation>Ключ «%1» использован дважды.</translation>
    </message>
    <message>
        <source>“id” is missing</source>
        <translation>не указан «id»</translation>
    </message>
    <message>
        <source>record %1 is of the kind %2</source>
        <translation>запись %1 относится к виду %2</translation>
    </message>
    <message>
        <source>“%1” is no reference</source>
        <translation>«%1» — не ссылка</translation>
    </message>
    <message>
        <source>“kind” is missing</source>
        <translation>не указан «kind»</translation>
    </message>
    <message>
        <source>there is no kind “%1”</source>
        <translation>вида записей «%1» нет</translation>
    </message>
    <message>
        <source>there is no record %1</source>
        <translation>записи %1 нет</translation>
    </message>
    <message>
        <source>“%1” takes a list.</source>
        <translation>В «%1» должен быть список.</translation>
    </message>
    <message>
        <source>“%1” has no place here</source>
        <translation>здесь «%1» не допускается</translation>
    </message>
    <message>
        <source>“fields” holds no values by field key</source>
        <translation>в «fields» нет значений по ключам полей</translation>
    </message>
    <message>
        <source>“%1” is created in this file</source>
        <translation>запись «%1» создаётся в этом же файле</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>language not known</source>
        <translation>язык не указан</translation>
    </message>
</context>
<context>
    <name>LegalWeight</name>
    <message>
        <source>Binding</source>
        <translation>Обязывающее</translation>
    </message>
    <message>
        <source>Declaration of intent</source>
        <translation>Декларация о намерениях</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Vocational diploma</source>
        <translation>Среднее профессиональное образование</translation>
    </message>
    <message>
        <source>Bachelor&apos;s</source>
        <translation>Бакалавриат</translation>
    </message>
    <message>
        <source>Specialist degree</source>
        <translation>Специалитет</translation>
    </message>
    <message>
        <source>Master&apos;s</source>
        <translation>Магистратура</translation>
    </message>
    <message>
        <source>Doctoral</source>
        <translation>Аспирантура</translation>
    </message>
    <message>
        <source>Non-degree</source>
        <translation>Без присвоения степени</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>People in a group abroad, at most</source>
        <translation>Человек в группе за рубежом, не более</translation>
    </message>
    <message>
        <source>Countries of a journey, at most</source>
        <translation>Стран в одной поездке, не более</translation>
    </message>
    <message>
        <source>Days abroad in one country, at most</source>
        <translation>Дней за рубежом в одной стране, не более</translation>
    </message>
    <message>
        <source>Days abroad in two countries, at most</source>
        <translation>Дней за рубежом в двух странах, не более</translation>
    </message>
    <message>
        <source>Days abroad in three countries, at most</source>
        <translation>Дней за рубежом в трёх странах, не более</translation>
    </message>
    <message>
        <source>Further days for Africa and Latin America</source>
        <translation>Дополнительные дни для Африки и Латинской Америки</translation>
    </message>
    <message>
        <source>Notice before an agreement is terminated</source>
        <translation>Срок уведомления о расторжении соглашения</translation>
    </message>
    <message>
        <source>Warning before an agreement ends</source>
        <translation>Предупреждение об окончании соглашения</translation>
    </message>
    <message>
        <source>A quarter counts in the exchange balance</source>
        <translation>Четверть в балансе обменов считается за</translation>
    </message>
    <message>
        <source>A semester counts in the exchange balance</source>
        <translation>Семестр в балансе обменов считается за</translation>
    </message>
    <message>
        <source>A year counts in the exchange balance</source>
        <translation>Год в балансе обменов считается за</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The office was checked: all is well.</source>
        <translation>База проверена, всё в порядке.</translation>
    </message>
    <message>
        <source>The check found something: %1</source>
        <translation>При проверке обнаружено: %1</translation>
    </message>
    <message>
        <source>The office is being prepared…</source>
        <translation>База подготавливается…</translation>
    </message>
    <message numerus="yes">
        <source>When the program ended, %n record(s) were being edited and not saved.</source>
        <translation>
            <numerusform>Когда программа завершилась, редактировалась и не была сохранена %n запись.</numerusform>
            <numerusform>Когда программа завершилась, редактировались и не были сохранены %n записи.</numerusform>
            <numerusform>Когда программа завершилась, редактировались и не были сохранены %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Applicants</source>
        <translation>Подано заявлений</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Прибыло на обучение</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Обучается</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Отчислено</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Выпущено</translation>
    </message>
    <message>
        <source>Dual degrees awarded</source>
        <translation>Выдано двойных дипломов</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Two records were merged.</source>
        <translation>Две записи объединены.</translation>
    </message>
</context>
<context>
    <name>MobilityKind</name>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Degree studies</source>
        <translation>Полный курс обучения</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Traineeship</source>
        <translation>Стажировка</translation>
    </message>
    <message>
        <source>Staff mobility</source>
        <translation>Мобильность сотрудников</translation>
    </message>
</context>
<context>
    <name>NameKind</name>
    <message>
        <source>Official name</source>
        <translation>Официальное название</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Другое название</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>Прежнее название</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>это не объект JSON</translation>
    </message>
    <message>
        <source>“%1” is no key of a record</source>
        <translation>«%1» — не ключ записи</translation>
    </message>
    <message>
        <source>There are no records in “%1”.</source>
        <translation>В «%1» нет записей.</translation>
    </message>
    <message>
        <source>the key “%1” is used twice</source>
        <translation>ключ «%1» использован дважды</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>Запись %1: %2</translation>
    </message>
    <message>
        <source>the field “%1” does not fit</source>
        <translation>поле «%1» не подходит</translation>
    </message>
    <message>
        <source>the number is used twice, or is none</source>
        <translation>номер повторяется или отсутствует</translation>
    </message>
    <message>
        <source>The office has records already. Read the file into an empty one.</source>
        <translation>В базе уже есть записи. Загрузите файл в пустую базу.</translation>
    </message>
    <message>
        <source>This file does not hold an office.</source>
        <translation>В этом файле нет базы.</translation>
    </message>
    <message>
        <source>This file was written by a newer version.</source>
        <translation>Этот файл записан более новой версией программы.</translation>
    </message>
    <message>
        <source>The content of a document is damaged.</source>
        <translation>Содержимое документа повреждено.</translation>
    </message>
    <message>
        <source>The view “%1” does not fit.</source>
        <translation>Представление «%1» не подходит.</translation>
    </message>
    <message>
        <source>Line %1 of the history does not fit.</source>
        <translation>Строка %1 истории изменений не подходит.</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>New partner %1</source>
        <translation>Новый партнёр «%1»</translation>
    </message>
    <message>
        <source>Edit partner %1</source>
        <translation>Изменение партнёра «%1»</translation>
    </message>
    <message>
        <source>Delete partner %1</source>
        <translation>Удаление партнёра «%1»</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна (территория)</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в состав</translation>
    </message>
    <message>
        <source>Now known as</source>
        <translation>Правопреемник</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Дата основания</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>Наш университет</translation>
    </message>
    <message>
        <source>An institution whose office this is.</source>
        <translation>Университет, международный отдел которого ведёт эту базу.</translation>
    </message>
    <message>
        <source>Relationship stage</source>
        <translation>Стадия отношений</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Сотрудничество</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Партнёр с</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Distinctions</source>
        <translation>Статусы и рейтинги</translation>
    </message>
    <message>
        <source>Distinction</source>
        <translation>Статус или рейтинг</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>Действует соглашений</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последняя активность</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>University</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>Vocational college</source>
        <translation>Колледж</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>Научно-исследовательский институт</translation>
    </message>
    <message>
        <source>Academy of sciences</source>
        <translation>Академия наук</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компания</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>Орган власти</translation>
    </message>
    <message>
        <source>Funding body</source>
        <translation>Финансирующая организация</translation>
    </message>
    <message>
        <source>Faculty or school</source>
        <translation>Факультет (институт)</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Центр</translation>
    </message>
    <message>
        <source>Representative office</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>Association or network</source>
        <translation>Ассоциация или сеть</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Иная организация</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>New outcome %1</source>
        <translation>Новый итог «%1»</translation>
    </message>
    <message>
        <source>Edit outcome %1</source>
        <translation>Изменение итога «%1»</translation>
    </message>
    <message>
        <source>Delete outcome %1</source>
        <translation>Удаление итога «%1»</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>О чём договорились</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Тематика</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Направления подготовки</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>Чей следующий шаг</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Чем стало</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
</context>
<context>
    <name>OutcomeKind</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Перспектива сотрудничества</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>Decide on the renewal</source>
        <translation>Решить вопрос о продлении</translation>
    </message>
</context>
<context>
    <name>OwedModel</name>
    <message>
        <source>Papers</source>
        <comment>checks and papers of a visit</comment>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>the decision on an agreement that ends</comment>
        <translation>Продление</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Coordinator</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Funding body</source>
        <translation>Финансирующая организация</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>New contact person %1</source>
        <translation>Новое контактное лицо: %1</translation>
    </message>
    <message>
        <source>Edit contact person %1</source>
        <translation>Изменение контактного лица: %1</translation>
    </message>
    <message>
        <source>Delete contact person %1</source>
        <translation>Удаление контактного лица: %1</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Части имени</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>Organisation or programme</source>
        <translation>Организация или программа</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>Должность по-русски</translation>
    </message>
    <message>
        <source>Position in Chinese</source>
        <translation>Должность по-китайски</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>Учёное звание</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Контактные данные</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>Адрес или номер</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>Высокий</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Низкий</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“%1” is not in the list of choices.</source>
        <translation>Значения «%1» нет в списке.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введите целое число.</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>Введите число.</translation>
    </message>
    <message>
        <source>Enter a date such as 2025-11-04, 2025-11 or 2025.</source>
        <translation>Введите дату, например 2025-11-04, 2025-11 или 2025.</translation>
    </message>
    <message>
        <source>Choose a record.</source>
        <translation>Выберите запись.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Это значение сюда не подходит.</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>Введите число не меньше %1.</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>Введите число от %1 до %2.</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Строка %1, %2: %3</translation>
    </message>
    <message>
        <source>Choose a discipline from one of the classifications.</source>
        <translation>Выберите направление подготовки из одной из классификаций.</translation>
    </message>
    <message>
        <source>Enter a time such as 09:30.</source>
        <translation>Введите время, например 09:30.</translation>
    </message>
    <message>
        <source>Enter an e-mail address such as name@example.org.</source>
        <translation>Введите адрес эл. почты, например name@example.org.</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>Введите ссылку, которая начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>Enter a phone number such as +86 23 6246 0000.</source>
        <translation>Введите номер телефона, например +86 23 6246 0000.</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Заполните это поле.</translation>
    </message>
    <message>
        <source>The agreement would expire before it takes effect.</source>
        <translation>Соглашение закончилось бы раньше, чем вступит в силу.</translation>
    </message>
    <message>
        <source>An open-ended agreement has no day of expiry: clear one of the two.</source>
        <translation>У бессрочного соглашения нет даты окончания: очистите одно из двух полей.</translation>
    </message>
    <message>
        <source>One party is named twice.</source>
        <translation>Одна сторона указана дважды.</translation>
    </message>
    <message>
        <source>The visit would end before it starts.</source>
        <translation>Визит закончился бы раньше, чем начнётся.</translation>
    </message>
    <message>
        <source>The stay would end before it starts.</source>
        <translation>Пребывание закончилось бы раньше, чем начнётся.</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>Дата окончания раньше даты начала.</translation>
    </message>
    <message>
        <source>The programme would close before it is launched.</source>
        <translation>Программа закрылась бы раньше, чем запустится.</translation>
    </message>
    <message>
        <source>A record cannot refer to itself here.</source>
        <translation>Запись не может ссылаться здесь на саму себя.</translation>
    </message>
    <message>
        <source>Enter a name in at least one language.</source>
        <translation>Введите название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>“%1” is no language; use a code such as en, ru or zh.</source>
        <translation>«%1» — не язык; укажите код, например en, ru или zh.</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>New programme %1</source>
        <translation>Новая программа «%1»</translation>
    </message>
    <message>
        <source>Edit programme %1</source>
        <translation>Изменение программы «%1»</translation>
    </message>
    <message>
        <source>Delete programme %1</source>
        <translation>Удаление программы «%1»</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в состав</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Выдаёт</translation>
    </message>
    <message>
        <source>Languages of instruction</source>
        <translation>Языки обучения</translation>
    </message>
    <message>
        <source>Study pattern</source>
        <translation>Схема обучения</translation>
    </message>
    <message>
        <source>Years with us + years with the partner: 4+0, 3+1, 2+2.</source>
        <translation>Годы у нас + годы у партнёра: 4+0, 3+1, 2+2.</translation>
    </message>
    <message>
        <source>Duration, months</source>
        <translation>Срок обучения, мес.</translation>
    </message>
    <message>
        <source>Duration, months at most</source>
        <translation>Срок обучения не более, мес.</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>Место обучения</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Who takes part when it is not students: teachers, staff.</source>
        <translation>Кто участвует, если это не студенты: преподаватели, сотрудники.</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запуск по плану</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>To become</source>
        <translation>Будущий тип</translation>
    </message>
    <message>
        <source>The type it is planned to change to.</source>
        <translation>Тип, в который программу планируется преобразовать.</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>План приёма</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>Разрешающий орган</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>Номер разрешения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Разрешено</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Обучается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>ProgrammeRole</name>
    <message>
        <source>Lead</source>
        <translation>Ведущая организация</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>Место обучения</translation>
    </message>
    <message>
        <source>Sends participants</source>
        <translation>Направляет участников</translation>
    </message>
</context>
<context>
    <name>ProgrammeState</name>
    <message>
        <source>Planned</source>
        <translation>Планируется</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>Идёт набор</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Реализуется</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Intake %1</source>
        <translation>Набор %1 года</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>reached, target, percent</comment>
        <translation>%1 из %2 (%3)</translation>
    </message>
    <message>
        <source>%1 for each of the intakes that remain: %2</source>
        <translation>По %1 на каждый из оставшихся наборов (%2)</translation>
    </message>
    <message>
        <source>Institute, programme, intake</source>
        <translation>Институт, программа, набор</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>Выполнение плана</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>План набора</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Обучается</translation>
    </message>
</context>
<context>
    <name>ProgrammeType</name>
    <message>
        <source>Joint institute</source>
        <translation>Совместный институт</translation>
    </message>
    <message>
        <source>Joint programme</source>
        <translation>Совместная образовательная программа</translation>
    </message>
    <message>
        <source>Dual degree programme</source>
        <translation>Программа двойных дипломов</translation>
    </message>
    <message>
        <source>Exchange programme</source>
        <translation>Программа обмена</translation>
    </message>
    <message>
        <source>Degree programme</source>
        <translation>Программа высшего образования</translation>
    </message>
    <message>
        <source>Further education course</source>
        <translation>Программа дополнительного профессионального образования</translation>
    </message>
    <message>
        <source>Language course</source>
        <translation>Языковой курс</translation>
    </message>
    <message>
        <source>Summer school</source>
        <translation>Летняя школа</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>New project %1</source>
        <translation>Новый проект «%1»</translation>
    </message>
    <message>
        <source>Edit project %1</source>
        <translation>Изменение проекта «%1»</translation>
    </message>
    <message>
        <source>Delete project %1</source>
        <translation>Удаление проекта «%1»</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Funding bodies</source>
        <translation>Финансирующие организации</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Направления подготовки</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Related projects</source>
        <translation>Связанные проекты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Подана заявка</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Реализуется</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>Не поддержан</translation>
    </message>
</context>
<context>
    <name>ProjectType</name>
    <message>
        <source>Joint laboratory</source>
        <translation>Совместная лаборатория</translation>
    </message>
    <message>
        <source>Research project</source>
        <translation>Научный проект</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Грант</translation>
    </message>
    <message>
        <source>Cooperation platform</source>
        <translation>Платформа сотрудничества</translation>
    </message>
</context>
<context>
    <name>Province</name>
    <message>
        <source>Beijing</source>
        <translation>Пекин</translation>
    </message>
    <message>
        <source>Tianjin</source>
        <translation>Тяньцзинь</translation>
    </message>
    <message>
        <source>Hebei</source>
        <translation>Хэбэй</translation>
    </message>
    <message>
        <source>Shanxi</source>
        <translation>Шаньси</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>Внутренняя Монголия</translation>
    </message>
    <message>
        <source>Liaoning</source>
        <translation>Ляонин</translation>
    </message>
    <message>
        <source>Jilin</source>
        <translation>Цзилинь</translation>
    </message>
    <message>
        <source>Heilongjiang</source>
        <translation>Хэйлунцзян</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>Шанхай</translation>
    </message>
    <message>
        <source>Jiangsu</source>
        <translation>Цзянсу</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>Чжэцзян</translation>
    </message>
    <message>
        <source>Anhui</source>
        <translation>Аньхой</translation>
    </message>
    <message>
        <source>Fujian</source>
        <translation>Фуцзянь</translation>
    </message>
    <message>
        <source>Jiangxi</source>
        <translation>Цзянси</translation>
    </message>
    <message>
        <source>Shandong</source>
        <translation>Шаньдун</translation>
    </message>
    <message>
        <source>Henan</source>
        <translation>Хэнань</translation>
    </message>
    <message>
        <source>Hubei</source>
        <translation>Хубэй</translation>
    </message>
    <message>
        <source>Hunan</source>
        <translation>Хунань</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>Гуандун</translation>
    </message>
    <message>
        <source>Guangxi</source>
        <translation>Гуанси</translation>
    </message>
    <message>
        <source>Hainan</source>
        <translation>Хайнань</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>Чунцин</translation>
    </message>
    <message>
        <source>Sichuan</source>
        <translation>Сычуань</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>Гуйчжоу</translation>
    </message>
    <message>
        <source>Yunnan</source>
        <translation>Юньнань</translation>
    </message>
    <message>
        <source>Tibet</source>
        <translation>Тибет</translation>
    </message>
    <message>
        <source>Shaanxi</source>
        <translation>Шэньси</translation>
    </message>
    <message>
        <source>Gansu</source>
        <translation>Ганьсу</translation>
    </message>
    <message>
        <source>Qinghai</source>
        <translation>Цинхай</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>Нинся</translation>
    </message>
    <message>
        <source>Xinjiang</source>
        <translation>Синьцзян</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>exactly</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>почти</translation>
    </message>
    <message>
        <source>over</source>
        <translation>более</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>“%1” is not a value of the field “%2”.</source>
        <translation>«%1» — недопустимое значение поля «%2».</translation>
    </message>
    <message>
        <source>“%1” is compared with one value.</source>
        <translation>«%1» сравнивается с одним значением.</translation>
    </message>
    <message>
        <source>“%1” has no order: only dates, times and numbers can be compared with &lt; and &gt;.</source>
        <translation>У поля «%1» нет порядка: со знаками &lt; и &gt; сравниваются только даты, время и числа.</translation>
    </message>
    <message>
        <source>The field “%1” cannot be searched.</source>
        <translation>По полю «%1» искать нельзя.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>У записей вида «%1» нет поля «%2».</translation>
    </message>
    <message>
        <source>A list cannot be sorted by “%1”.</source>
        <translation>Список нельзя отсортировать по полю «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write it as key=value, or with !=, &lt;, &gt;, ~.</source>
        <translation>«%1» — не условие. Запишите его как ключ=значение или со знаками !=, &lt;, &gt;, ~.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>«%1» нельзя сравнить с «%2».</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Officer in charge</source>
        <translation>Ответственный сотрудник</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Служебные сведения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>Источник сведений</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>Требует внимания %n поле.</numerusform>
            <numerusform>Требуют внимания %n поля.</numerusform>
            <numerusform>Требуют внимания %n полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. What you typed is kept.</source>
        <translation>Пока вы вводили данные, эту запись изменили в другом месте. Введённое вами сохранено.</translation>
    </message>
    <message>
        <source>The other changes are in the form now. Save when it is right.</source>
        <translation>Другие изменения внесены в форму. Проверьте и сохраните.</translation>
    </message>
    <message>
        <source>This institution is a partner already: its ROR id is in the office.</source>
        <translation>Эта организация уже есть среди партнёров: её идентификатор ROR записан.</translation>
    </message>
    <message>
        <source>Filled in from the directory of institutions. ROR is noted as the source.</source>
        <translation>Заполнено по справочнику организаций. Источником указан ROR.</translation>
    </message>
</context>
<context>
    <name>RecordListPage</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>В файл %1 выгружена %n запись.</numerusform>
            <numerusform>В файл %1 выгружены %n записи.</numerusform>
            <numerusform>В файл %1 выгружено %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>This day is still to come: until then the signature is awaited.</source>
        <translation>Этот день ещё не наступил: до него подпись считается ожидаемой.</translation>
    </message>
    <message>
        <source>The visit is still to come, by its dates.</source>
        <translation>Судя по датам, визит ещё не состоялся.</translation>
    </message>
    <message>
        <source>More members are named than this.</source>
        <translation>Названо больше участников, чем здесь указано.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>A chart is written as .png, .pdf or .csv; %1 has another ending.</source>
        <translation>Диаграмма сохраняется в .png, .pdf или .csv; у файла %1 другое окончание.</translation>
    </message>
    <message>
        <source>%1 / %2 (%3)</source>
        <comment>actual / target (percent)</comment>
        <translation>%1 / %2 (%3)</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Сотрудничество</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Projects and events</source>
        <translation>Проекты и мероприятия</translation>
    </message>
    <message>
        <source>Open promises and follow-ups</source>
        <translation>Открытые обязательства и задачи</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Figures from sources</source>
        <translation>Показатели по источникам</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number. title of a source</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2. %3</source>
        <comment>number. title. publisher, date of a source</comment>
        <translation>%1. %2. %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>По состоянию на %1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>Подготовил: %1</translation>
    </message>
    <message>
        <source>Practice office: fictional data</source>
        <translation>Учебная база: вымышленные данные</translation>
    </message>
    <message>
        <source>A partner to report on no longer exists.</source>
        <translation>Партнёра, о котором нужна справка, больше нет в базе.</translation>
    </message>
    <message>
        <source>Partnership summary</source>
        <translation>Справка о партнёрстве</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n партнёр</numerusform>
            <numerusform>%n партнёра</numerusform>
            <numerusform>%n партнёров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s) in force</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>действующее соглашение</numerusform>
            <numerusform>действующих соглашения</numerusform>
            <numerusform>действующих соглашений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programme(s) running</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>реализуемая программа</numerusform>
            <numerusform>реализуемые программы</numerusform>
            <numerusform>реализуемых программ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s)</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>студент</numerusform>
            <numerusform>студента</numerusform>
            <numerusform>студентов</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>последний визит</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Название по-китайски</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>Прежние названия</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Входит в состав</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Подразделения</translation>
    </message>
    <message>
        <source>Now known as</source>
        <translation>Правопреемник</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Дата основания</translation>
    </message>
    <message>
        <source>Distinctions</source>
        <translation>Статусы и рейтинги</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>Партнёр с</translation>
    </message>
    <message>
        <source>Relationship stage</source>
        <translation>Стадия отношений</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>Области сотрудничества</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>Ответственный сотрудник</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Осталось дней</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>Бессрочное</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Admitted / target</source>
        <translation>Зачислено / план</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Share of technology, engineering, agriculture and medicine: %1</source>
        <translation>Доля естественных и технических наук, сельского хозяйства и медицины: %1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Направлено</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Balance, outgoing less incoming: %1</source>
        <translation>Баланс обмена, направлено минус принято: %1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Глава делегации</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of outcome: what was agreed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Funding bodies</source>
        <translation>Финансирующие организации</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Контактные данные</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>precision and number: about 1,000</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Просрочено на %n день</numerusform>
            <numerusform>Просрочено на %n дня</numerusform>
            <numerusform>Просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Level and languages</source>
        <translation>Уровень и языки</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С кем</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a value</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between several values</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Places left for our students, %1</source>
        <translation>Свободно мест для наших студентов, %1</translation>
    </message>
    <message>
        <source>Places left for the partner&apos;s students, %1</source>
        <translation>Свободно мест для студентов партнёра, %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Weighted semesters</source>
        <translation>Семестры с учётом весов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left of those agreed</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Приезд</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Exchange balance</source>
        <translation>Баланс обмена</translation>
    </message>
    <message>
        <source>No exchange is recorded.</source>
        <translation>Данных об обмене нет.</translation>
    </message>
    <message>
        <source>New partners</source>
        <translation>Новые партнёры</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Nothing is recorded for this period.</source>
        <translation>За этот период ничего не записано.</translation>
    </message>
    <message>
        <source>Not counted, because only the year is known: %1.</source>
        <translation>Не учтено, так как известен только год: %1.</translation>
    </message>
    <message>
        <source>agreements signed</source>
        <translation>подписано соглашений</translation>
    </message>
    <message>
        <source>visits received</source>
        <translation>принято визитов</translation>
    </message>
    <message>
        <source>visits made</source>
        <translation>совершено поездок</translation>
    </message>
    <message>
        <source>students admitted</source>
        <translation>зачислено студентов</translation>
    </message>
    <message>
        <source>events</source>
        <translation>мероприятий</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Продлевает</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>Подписано %n соглашение</numerusform>
            <numerusform>Подписано %n соглашения</numerusform>
            <numerusform>Подписано %n соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and a part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them renewing another</source>
        <translation>
            <numerusform>%n из них — продление</numerusform>
            <numerusform>%n из них — продления</numerusform>
            <numerusform>%n из них — продления</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Окончание</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) ended</source>
        <translation>
            <numerusform>Закончилось %n соглашение</numerusform>
            <numerusform>Закончилось %n соглашения</numerusform>
            <numerusform>Закончилось %n соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>In preparation and under way</source>
        <translation>Готовится и исполняется</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of visits, number of people</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Человек</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) received</source>
        <translation>
            <numerusform>Принят %n визит</numerusform>
            <numerusform>Принято %n визита</numerusform>
            <numerusform>Принято %n визитов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) made</source>
        <translation>
            <numerusform>Совершён %n выезд</numerusform>
            <numerusform>Совершено %n выезда</numerusform>
            <numerusform>Совершено %n выездов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) online</source>
        <translation>
            <numerusform>%n встреча онлайн</numerusform>
            <numerusform>%n встречи онлайн</numerusform>
            <numerusform>%n встреч онлайн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) between partners</source>
        <translation>
            <numerusform>%n визит между партнёрами</numerusform>
            <numerusform>%n визита между партнёрами</numerusform>
            <numerusform>%n визитов между партнёрами</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Подали заявления</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Обучается</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>Выпущено</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n мероприятие</numerusform>
            <numerusform>%n мероприятия</numerusform>
            <numerusform>%n мероприятий</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest needs a first and a last day, in this order.</source>
        <translation>Дайджесту нужны первый и последний день, именно в этом порядке.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Balance so far</source>
        <translation>Баланс нарастающим итогом</translation>
    </message>
    <message>
        <source>The last %1 years; the table has all.</source>
        <translation>Последние годы: %1; в таблице — все.</translation>
    </message>
    <message>
        <source>Timeline of agreements</source>
        <translation>Лента времени соглашений</translation>
    </message>
    <message>
        <source>There are no agreements to show.</source>
        <translation>Нет соглашений для показа.</translation>
    </message>
    <message>
        <source>The first %1 rows of %2. Filter the list to print others.</source>
        <translation>Первые %1 строк из %2. Чтобы напечатать другие, отфильтруйте список.</translation>
    </message>
    <message>
        <source>Written, not signed yet</source>
        <translation>Подготовлено, ещё не подписано</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>No agreement in force</source>
        <translation>Нет действующего соглашения</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>Последний день уведомления</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Внесены изменения</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>с %1, бессрочно</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>Partner&apos;s number</source>
        <translation>Номер партнёра</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна или регион</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Подлинники</translation>
    </message>
    <message>
        <source>Shelf or box</source>
        <translation>Место хранения</translation>
    </message>
    <message>
        <source>Register of agreements</source>
        <translation>Реестр соглашений</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n соглашение</numerusform>
            <numerusform>%n соглашения</numerusform>
            <numerusform>%n соглашений</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Ends on %1; its renewal is being prepared</source>
        <translation>Истекает %1; готовится продление</translation>
    </message>
    <message>
        <source>Renews itself on %1 unless notice is given</source>
        <translation>Продлевается автоматически %1, если не направить уведомление</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>Истекает %1</translation>
    </message>
    <message>
        <source>A lead that nothing has come of yet</source>
        <translation>Намечено, но пока без продолжения</translation>
    </message>
    <message>
        <source>%1 of %2 students admitted (%3)</source>
        <translation>Принято студентов: %1 из %2 (%3)</translation>
    </message>
    <message>
        <source>Topics to raise</source>
        <translation>Темы для обсуждения</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>О партнёре</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Направления подготовки</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>delegation or hosts: organisation</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Справка о партнёре</translation>
    </message>
    <message>
        <source>Of a level or field that no term names</source>
        <translation>Уровень или направление не предусмотрены условиями</translation>
    </message>
    <message>
        <source>Of any level and field</source>
        <translation>Любой уровень и направление</translation>
    </message>
    <message>
        <source>Renewal under way: %1</source>
        <translation>Готовится продление: %1</translation>
    </message>
    <message>
        <source>Renews itself unless notice is given</source>
        <translation>Продлится автоматически, если не направить уведомление</translation>
    </message>
    <message>
        <source>Let lapse: nothing done for two years</source>
        <translation>Не продлевать: два года нет совместной работы</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Продлить</translation>
    </message>
    <message>
        <source>Ends within 3 months</source>
        <translation>Истекают в течение 3 месяцев</translation>
    </message>
    <message>
        <source>Ends in 3 to 6 months</source>
        <translation>Истекают через 3–6 месяцев</translation>
    </message>
    <message>
        <source>Ends in 6 to 12 months</source>
        <translation>Истекают через 6–12 месяцев</translation>
    </message>
    <message>
        <source>Ended in the last 12 months and not renewed</source>
        <translation>Истекли за последние 12 месяцев и не продлены</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>Соглашения с истекающим сроком</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>Уведомить до</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Последний контакт</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Предлагается</translation>
    </message>
    <message>
        <source>ended, not renewed</source>
        <translation>истекли, не продлены</translation>
    </message>
    <message>
        <source>within 3 months</source>
        <translation>в течение 3 месяцев</translation>
    </message>
    <message>
        <source>in 3 to 6 months</source>
        <translation>через 3–6 месяцев</translation>
    </message>
    <message>
        <source>in 6 to 12 months</source>
        <translation>через 6–12 месяцев</translation>
    </message>
    <message>
        <source>No agreement ends in the next 12 months, and none ended in the last 12 without being renewed.</source>
        <translation>В ближайшие 12 месяцев ни одно соглашение не истекает, а среди истекших за последние 12 месяцев нет непродлённых.</translation>
    </message>
    <message>
        <source>The programme to report on no longer exists.</source>
        <translation>Программы, о которой составляется документ, больше нет.</translation>
    </message>
    <message>
        <source>of the target reached</source>
        <translation>плана выполнено</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>admitted / target</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>admitted / target</source>
        <translation>принято / план</translation>
    </message>
    <message>
        <source>needed per intake</source>
        <translation>нужно на каждый набор</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>обучаются</translation>
    </message>
    <message>
        <source>Languages of instruction</source>
        <translation>Языки обучения</translation>
    </message>
    <message>
        <source>Study pattern</source>
        <translation>Схема обучения</translation>
    </message>
    <message>
        <source>Duration, months</source>
        <translation>Срок обучения, мес.</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>Место обучения</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>План приёма</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Запланирована на</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Выдаёт</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>Кем утверждена</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What the number %1 says</source>
        <translation>Что означает номер %1</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Недостаёт</translation>
    </message>
    <message>
        <source>Intakes left</source>
        <translation>Осталось наборов</translation>
    </message>
    <message>
        <source>Needed per intake</source>
        <translation>Нужно на набор</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>План и факт приёма</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Отчислено</translation>
    </message>
    <message>
        <source>Dual degrees</source>
        <translation>Два диплома</translation>
    </message>
    <message>
        <source>Stayed, of those admitted</source>
        <translation>Остались из принятых</translation>
    </message>
    <message>
        <source>Graduated, of those admitted</source>
        <translation>Окончили из принятых</translation>
    </message>
    <message>
        <source>Dual degrees, of those graduated</source>
        <translation>Два диплома из окончивших</translation>
    </message>
    <message>
        <source>Programme sheet</source>
        <translation>Паспорт программы</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>Программа визита</translation>
    </message>
    <message>
        <source>Report of the visit</source>
        <translation>Отчёт о визите</translation>
    </message>
    <message>
        <source>Journal of visits</source>
        <translation>Журнал визитов</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the report of a visit</comment>
        <translation>нет</translation>
    </message>
    <message>
        <source>A journal needs a first and a last day, in this order.</source>
        <translation>Для журнала нужны первый и последний день, в этом порядке.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Гости</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>Цель и основание</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n визит</numerusform>
            <numerusform>%n визита</numerusform>
            <numerusform>%n визитов</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit to report on no longer exists.</source>
        <translation>Визита, о котором составляется документ, больше нет.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%2, %1</translation>
    </message>
    <message>
        <source>Visitors from</source>
        <translation>Откуда гости</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>of a visit</comment>
        <translation>Программа</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: person</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Номер группы</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>Номер разрешения</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Намеченное</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Не приехал(а)</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Вне плана</translation>
    </message>
    <message>
        <source>Otherwise than planned</source>
        <translation>Иначе, чем по плану</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>Отличие от плана</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Во что вылилось</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обязательства</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарок</translation>
    </message>
    <message>
        <source>Number of gifts</source>
        <translation>Кол-во</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>Фотографии и документы</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>Пока нечего печатать.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of this period not yet marked as under way or completed, and not listed.</source>
        <translation>
            <numerusform>%n визит этого периода не отмечен как состоявшийся и в журнал не вошёл.</numerusform>
            <numerusform>%n визита этого периода не отмечены как состоявшиеся и в журнал не вошли.</numerusform>
            <numerusform>%n визитов этого периода не отмечены как состоявшиеся и в журнал не вошли.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n страница записана в %1.</numerusform>
            <numerusform>%n страницы записаны в %1.</numerusform>
            <numerusform>%n страниц записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is filed with the documents.</source>
        <translation>Отчёт приложен к документам.</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 9999: whether it is before or after is said beside it.</source>
        <translation>Введите целое число от 0 до 9999: до или после — указывается рядом.</translation>
    </message>
    <message>
        <source>Choose a paper, or give it a name of your own below.</source>
        <translation>Выберите документ или дайте ему ниже своё название.</translation>
    </message>
    <message>
        <source>A limit of zero would warn of everything. To do without the rule, clear its mark in the table.</source>
        <translation>При нулевом ограничении предупреждалось бы обо всём. Чтобы обойтись без правила, снимите его отметку в таблице.</translation>
    </message>
    <message>
        <source>Type at least one post.</source>
        <translation>Введите хотя бы одну должность.</translation>
    </message>
    <message>
        <source>The highest rank is 1.</source>
        <translation>Высший ранг — 1.</translation>
    </message>
    <message>
        <source>There is a line for this already: change that one.</source>
        <translation>Такая строка уже есть: измените её.</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>до первого дня</translation>
    </message>
    <message>
        <source>after the first day</source>
        <translation>после первого дня</translation>
    </message>
    <message>
        <source>before the last day</source>
        <translation>до последнего дня</translation>
    </message>
    <message>
        <source>after the last day</source>
        <translation>после последнего дня</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дни</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>рабочие дни</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>недели</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>стран</translation>
    </message>
    <message>
        <source>semesters</source>
        <translation>семестров</translation>
    </message>
    <message>
        <source>Posts of rank %1</source>
        <translation>Должности ранга %1</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n неделя</numerusform>
            <numerusform>%n недели</numerusform>
            <numerusform>%n недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n человек</numerusform>
            <numerusform>%n человека</numerusform>
            <numerusform>%n человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 semesters</source>
        <comment>a weight: 1.5 semesters</comment>
        <translation>семестров: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>не применяется</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rank: posts</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on the first day</source>
        <translation>в первый день</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>в последний день</translation>
    </message>
    <message>
        <source>%1 before the first day</source>
        <translation>до первого дня: %1</translation>
    </message>
    <message>
        <source>%1 before the last day</source>
        <translation>до последнего дня: %1</translation>
    </message>
    <message>
        <source>%1 after the first day</source>
        <translation>после первого дня: %1</translation>
    </message>
    <message>
        <source>%1 after the last day</source>
        <translation>после последнего дня: %1</translation>
    </message>
    <message>
        <source>with all countries</source>
        <translation>со всеми странами</translation>
    </message>
    <message>
        <source>that of the institution&apos;s country</source>
        <translation>по стране вуза</translation>
    </message>
    <message>
        <source>National set</source>
        <translation>Национальный набор</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Holds in</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>Что ограничивается</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>Название по-китайски</translation>
    </message>
    <message>
        <source>Posts, one to a line</source>
        <translation>Должности, по одной в строке</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Ранг</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>Only with partners in</source>
        <translation>Только с партнёрами из</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Изменение правила</translation>
    </message>
    <message>
        <source>New paper of visits</source>
        <translation>Новый документ визитов</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>Новое ограничение</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>Новые должности</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>As shipped: %1</source>
        <translation>Исходно: %1</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>Zhejiang University, rules for travel abroad: at most six people in a group</source>
        <translation>Чжэцзянский университет, правила зарубежных поездок: не более шести человек в группе</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: at most three countries</source>
        <translation>Чжэцзянский университет, правила зарубежных поездок: не более трёх стран</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: five days for one country</source>
        <translation>Чжэцзянский университет, правила зарубежных поездок: пять дней на одну страну</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: eight days for two countries</source>
        <translation>Чжэцзянский университет, правила зарубежных поездок: восемь дней на две страны</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: ten days for three countries</source>
        <translation>Чжэцзянский университет, правила зарубежных поездок: десять дней на три страны</translation>
    </message>
    <message>
        <source>Henan Normal University, rules for travel abroad: one day more for Africa and Latin America</source>
        <translation>Хэнаньский педагогический университет, правила зарубежных поездок: на день больше для Африки и Латинской Америки</translation>
    </message>
    <message>
        <source>Erasmus Without Paper, business requirements of agreements: one academic year ahead</source>
        <translation>Erasmus Without Paper, требования к соглашениям: за один учебный год</translation>
    </message>
    <message>
        <source>China Medical University, register of agreements: a reminder three months ahead</source>
        <translation>Китайский медицинский университет, реестр соглашений: напоминание за три месяца</translation>
    </message>
    <message>
        <source>Own proposal: three quarters make an academic year of two semesters</source>
        <translation>Собственное предложение: три квартала составляют учебный год из двух семестров</translation>
    </message>
    <message>
        <source>Terra Dotta, exchange balances: semesters are counted</source>
        <translation>Terra Dotta, баланс обменов: считаются семестры</translation>
    </message>
    <message>
        <source>Terra Dotta, exchange balances: a year is two semesters</source>
        <translation>Terra Dotta, баланс обменов: год равен двум семестрам</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University, rules for foreign guests: one month before</source>
        <translation>Чжэцзянский университет иностранных языков, правила приёма иностранных гостей: за месяц</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University, rules for foreign guests: two months where a visa is needed</source>
        <translation>Чжэцзянский университет иностранных языков, правила приёма иностранных гостей: за два месяца, если нужна виза</translation>
    </message>
    <message>
        <source>Beijing Technology and Business University: leaders are asked ten working days ahead</source>
        <translation>Пекинский технологический и торговый университет: руководство приглашают за десять рабочих дней</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University, rules for foreign guests: one week before</source>
        <translation>Чжэцзянский университет иностранных языков, правила приёма иностранных гостей: за неделю</translation>
    </message>
    <message>
        <source>Queen&apos;s University, hosting international visitors: five working days before</source>
        <translation>Университет Куинс, приём зарубежных гостей: за пять рабочих дней</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University: within 24 hours of arrival</source>
        <translation>Чжэцзянский университет иностранных языков: в течение 24 часов после прибытия</translation>
    </message>
    <message>
        <source>Sechenov University, rules for foreign delegations: papers fourteen days before</source>
        <translation>Сеченовский университет, правила приёма иностранных делегаций: документы за четырнадцать дней</translation>
    </message>
    <message>
        <source>Sechenov University, rules for foreign delegations: within three days</source>
        <translation>Сеченовский университет, правила приёма иностранных делегаций: в течение трёх дней</translation>
    </message>
    <message>
        <source>Beijing Technology and Business University, Shanxi Medical University: files and photographs within five working days</source>
        <translation>Пекинский технологический и торговый университет, Шаньсийский медицинский университет: документы и фотографии в течение пяти рабочих дней</translation>
    </message>
    <message>
        <source>Zhejiang University and others, rules for travel abroad: passports back within seven days</source>
        <translation>Чжэцзянский университет и другие, правила зарубежных поездок: паспорта сдаются в течение семи дней</translation>
    </message>
    <message>
        <source>Own proposal: usual names of posts</source>
        <translation>Собственное предложение: обычные названия должностей</translation>
    </message>
    <message>
        <source>Jinan University, rules for travel abroad: 45 days for one country</source>
        <translation>Цзинаньский университет, правила зарубежных поездок: 45 дней для одной страны</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: published within a month</source>
        <translation>Чжэцзянский университет, правила зарубежных поездок: публикуется в течение месяца</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Европейский союз</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed for this office.</source>
        <translation>
            <numerusform>Для этого отдела изменено %n правило.</numerusform>
            <numerusform>Для этого отдела изменено %n правила.</numerusform>
            <numerusform>Для этого отдела изменено %n правил.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The list of tables cannot be read.</source>
        <translation>Список таблиц не читается.</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. Restore a backup instead.</source>
        <translation>Из «%1» ничего прочитать не удалось. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Check your rights to it, and the room on the disk.</source>
        <translation>Скопировать «%1» не удалось. Проверьте права доступа и место на диске.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) recovered.</source>
        <translation>
            <numerusform>Восстановлена %n запись.</numerusform>
            <numerusform>Восстановлены %n записи.</numerusform>
            <numerusform>Восстановлено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) recovered.</source>
        <translation>
            <numerusform>Восстановлен %n документ.</numerusform>
            <numerusform>Восстановлены %n документа.</numerusform>
            <numerusform>Восстановлено %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>Насколько можно судить, ничего не потеряно.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file could not be read.</source>
        <translation>
            <numerusform>Не прочитано %n место в файле.</numerusform>
            <numerusform>Не прочитаны %n места в файле.</numerusform>
            <numerusform>Не прочитано %n мест в файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file&apos;s tables are lost.</source>
        <translation>
            <numerusform>Потеряна %n строка таблиц файла.</numerusform>
            <numerusform>Потеряны %n строки таблиц файла.</numerusform>
            <numerusform>Потеряно %n строк таблиц файла.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have kept their names and lost their fields.</source>
        <translation>
            <numerusform>У %n записи сохранились названия, но потеряны поля.</numerusform>
            <numerusform>У %n записей сохранились названия, но потеряны поля.</numerusform>
            <numerusform>У %n записей сохранились названия, но потеряны поля.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to records that are gone were removed.</source>
        <translation>
            <numerusform>Убрана %n ссылка на утраченные записи.</numerusform>
            <numerusform>Убраны %n ссылки на утраченные записи.</numerusform>
            <numerusform>Убрано %n ссылок на утраченные записи.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n document(s) is lost.</source>
        <translation>
            <numerusform>Потеряно содержимое %n документа.</numerusform>
            <numerusform>Потеряно содержимое %n документов.</numerusform>
            <numerusform>Потеряно содержимое %n документов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Moved to the recycle bin.</source>
        <translation>Запись перемещена в корзину.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Что можно сделать…</translation>
    </message>
    <message>
        <source>The search is ready.</source>
        <translation>Поиск готов к работе.</translation>
    </message>
    <message>
        <source>The search is being prepared for this office: %1 of %2 records.</source>
        <translation>Идёт подготовка поиска в этой базе: обработано %1 из %2 записей.</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not written. %1</source>
        <translation>Сегодняшняя резервная копия не записана. %1</translation>
    </message>
    <message>
        <source>The backup was restored. The state before it is among the backups.</source>
        <translation>Резервная копия восстановлена. Состояние до этого — среди резервных копий.</translation>
    </message>
    <message>
        <source>This office lies on a network drive: when the connection breaks while something is saved, or a copy is edited elsewhere, changes can be lost, so let one person edit at a time and keep backups on your own computer.</source>
        <translation>База находится на сетевом диске: если связь прервётся при сохранении или где-то правят копию, изменения могут пропасть, поэтому пусть вносит изменения кто-то один, а резервные копии хранятся на вашем компьютере.</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Follow-ups</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Служебные сведения</translation>
    </message>
    <message>
        <source>%1 of %2 students, %3</source>
        <translation>Студенты: %1 из %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 a year needed in the %n intake(s) left</source>
        <translation>
            <numerusform>нужно по %1 в год, остался %n набор</numerusform>
            <numerusform>нужно по %1 в год, осталось %n набора</numerusform>
            <numerusform>нужно по %1 в год, осталось %n наборов</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1–%2</source>
        <translation>Целевой показатель, %1–%2</translation>
    </message>
    <message>
        <source>agreements in force</source>
        <translation>действующие соглашения</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>программы</translation>
    </message>
    <message>
        <source>students</source>
        <translation>студенты</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>последний визит</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Outcomes and promises</source>
        <translation>Итоги и обязательства</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Units and members</source>
        <translation>Подразделения и члены</translation>
    </message>
    <message>
        <source>About the partner</source>
        <translation>О партнёре</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>бессрочное</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>срок действия</translation>
    </message>
    <message>
        <source>days since expiry</source>
        <translation>дней после окончания</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>осталось дней</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Срок действия</translation>
    </message>
    <message>
        <source>Exchange terms</source>
        <translation>Условия обмена</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Programmes under it</source>
        <translation>Программы по соглашению</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Outcomes that led to it</source>
        <translation>Итоги, приведшие к соглашению</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумажный экземпляр</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Участники и цель</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>Программа визита</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Agreements that came from it</source>
        <translation>Соглашения по итогам визита</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>зачислено</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>обучается</translation>
    </message>
    <message>
        <source>Programmes in it</source>
        <translation>Программы в составе</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>No approval is recorded for this programme.</source>
        <translation>Сведений о разрешении для этой программы нет.</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>с %1, бессрочно</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Цепочка продлений</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s)</source>
        <translation>
            <numerusform>Перерыв: %n день</numerusform>
            <numerusform>Перерыв: %n дня</numerusform>
            <numerusform>Перерыв: %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>Уведомить до</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>Истекает в течение</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Приезд</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left of those agreed</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Exchange places left, %1</source>
        <translation>Свободные места по обмену, %1</translation>
    </message>
    <message>
        <source>For our students</source>
        <translation>Для наших студентов</translation>
    </message>
    <message>
        <source>For the partner&apos;s students</source>
        <translation>Для студентов партнёра</translation>
    </message>
    <message>
        <source>Exchange balance, persons</source>
        <translation>Баланс обмена, человек</translation>
    </message>
    <message>
        <source>Exchange balance, weighted semesters</source>
        <translation>Баланс обмена, семестры с учётом весов</translation>
    </message>
    <message>
        <source>Stayed, of those admitted</source>
        <translation>Продолжили обучение, от принятых</translation>
    </message>
    <message>
        <source>Graduated, of those admitted</source>
        <translation>Выпустились, от принятых</translation>
    </message>
    <message>
        <source>Dual degrees, of graduates</source>
        <translation>Двойные дипломы, от выпускников</translation>
    </message>
    <message>
        <source>Retention and degrees</source>
        <translation>Сохранность контингента и дипломы</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>An agreement is in force, but nothing has been done together since %1.</source>
        <translation>Соглашение действует, но с %1 ничего вместе не сделано.</translation>
    </message>
    <message>
        <source>An agreement is in force, but nothing done together is recorded.</source>
        <translation>Соглашение действует, но ни одного совместного дела не записано.</translation>
    </message>
    <message>
        <source>The visit “%1” has no report.</source>
        <translation>Нет отчёта о визите «%1».</translation>
    </message>
    <message>
        <source>Promised and overdue since %2: %1</source>
        <translation>Обещано и просрочено с %2: %1</translation>
    </message>
    <message>
        <source>Overdue since %2: %1</source>
        <translation>Просрочено с %2: %1</translation>
    </message>
    <message numerus="yes">
        <source>The agreement %1 ends in %n day(s).</source>
        <translation>
            <numerusform>Соглашение %1 истекает через %n день.</numerusform>
            <numerusform>Соглашение %1 истекает через %n дня.</numerusform>
            <numerusform>Соглашение %1 истекает через %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students by intake</source>
        <translation>Студенты по годам набора</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>Открытые задачи</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Вне плана</translation>
    </message>
    <message>
        <source>Otherwise than planned</source>
        <translation>Отличается от плана</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>По сравнению с планом</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>%1; the rules allow %2</source>
        <translation>%1; по правилам допускается %2</translation>
    </message>
    <message>
        <source>Unequal ranks</source>
        <translation>Неравный ранг</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Ещё не выполнено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What the number %1 says</source>
        <translation>Что означает номер %1</translation>
    </message>
    <message>
        <source>In China</source>
        <translation>В Китае</translation>
    </message>
    <message>
        <source>In Russia</source>
        <translation>В России</translation>
    </message>
    <message>
        <source>Terms of both sides</source>
        <translation>Термины обеих сторон</translation>
    </message>
    <message>
        <source>Not recorded. A Russian party needs the ministry&apos;s conclusion before it signs (Government Decree No. 645 of 2022).</source>
        <translation>Не указано. Российской стороне до подписания требуется заключение министерства (постановление Правительства РФ № 645 от 13.04.2022).</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Завершён, отчёт сдан</translation>
    </message>
    <message>
        <source>Held, report due</source>
        <translation>Состоялся, нужен отчёт</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Our side</source>
        <translation>Наша сторона</translation>
    </message>
    <message>
        <source>Partner&apos;s side</source>
        <translation>Сторона партнёра</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Обе стороны</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>New source %1</source>
        <translation>Новый источник «%1»</translation>
    </message>
    <message>
        <source>Edit source %1</source>
        <translation>Изменение источника «%1»</translation>
    </message>
    <message>
        <source>Delete source %1</source>
        <translation>Удаление источника «%1»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издатель</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Prospect</source>
        <translation>Потенциальный партнёр</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>Контакт установлен</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Действующий</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Неактивный</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершён</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>External clearance</source>
        <translation>Получение заключения</translation>
    </message>
    <message>
        <source>Under negotiation</source>
        <translation>Ведутся переговоры</translation>
    </message>
    <message>
        <source>Awaiting our signature</source>
        <translation>На подписании у нас</translation>
    </message>
    <message>
        <source>Awaiting the partner&apos;s signature</source>
        <translation>На подписании у партнёра</translation>
    </message>
    <message>
        <source>Signed, not yet in force</source>
        <translation>Подписано, не вступило в силу</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Истекает</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Срок действия истёк</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Расторгнуто</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>External clearance</source>
        <translation>Получение заключения</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Переговоры</translation>
    </message>
    <message>
        <source>Agreed to sign</source>
        <translation>Подписание согласовано</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>Подписано нами</translation>
    </message>
    <message>
        <source>Signed by the partner</source>
        <translation>Подписано партнёром</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>Вступило в силу</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>Внесены изменения</translation>
    </message>
    <message>
        <source>Extension under discussion</source>
        <translation>Обсуждается продление</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановлено</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Возобновлено</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Продлено</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Расторгнуто</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Сдано в архив</translation>
    </message>
    <message>
        <source>Renewal decided on</source>
        <translation>Решение о продлении принято</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Stop</source>
        <translation>Пункт программы</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Пункты программы</translation>
    </message>
    <message>
        <source>New stop %1</source>
        <translation>Новый пункт программы «%1»</translation>
    </message>
    <message>
        <source>Edit stop %1</source>
        <translation>Изменение пункта программы «%1»</translation>
    </message>
    <message>
        <source>Delete stop %1</source>
        <translation>Удаление пункта программы «%1»</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Plan or fact</source>
        <translation>План или факт</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Помещение</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Ведущий</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>StopsEditor</name>
    <message>
        <source>Stop %1, %2: %3</source>
        <translation>Пункт %1, %2: %3</translation>
    </message>
    <message>
        <source>The stop would end before it starts.</source>
        <translation>Пункт программы закончился бы раньше, чем начался.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program is using this office at the moment. Try again when it has finished.</source>
        <translation>Сейчас с этой базой работает другая программа. Повторите попытку, когда она закончит.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was saved; make room and try again.</source>
        <translation>На диске нет места. Ничего не сохранено; освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>This office can only be read. To change it, open a copy in a folder of your own.</source>
        <translation>Эту базу можно только читать. Чтобы вносить изменения, откройте её копию в своей папке.</translation>
    </message>
    <message>
        <source>The file of this office is damaged. Open your latest backup instead.</source>
        <translation>Файл этой базы повреждён. Откройте последнюю резервную копию.</translation>
    </message>
    <message>
        <source>The file cannot be used where it is. Check the folder and your rights to it, or open a copy in a folder of your own.</source>
        <translation>С файлом нельзя работать там, где он находится. Проверьте папку и ваши права на неё или откройте копию в своей папке.</translation>
    </message>
    <message>
        <source>This is too large to be kept in an office.</source>
        <translation>Это слишком велико, чтобы хранить в базе.</translation>
    </message>
    <message>
        <source>The program made a mistake, and nothing was saved. Please report it.</source>
        <translation>В программе произошла ошибка, ничего не сохранено. Пожалуйста, сообщите о ней.</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a record without a name: Visit no. 12</comment>
        <translation>%1 № %2</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Look for it where it was moved to, or open a backup.</source>
        <translation>Файла «%1» больше нет на прежнем месте. Поищите его там, куда он перемещён, или откройте резервную копию.</translation>
    </message>
    <message>
        <source>“%1” is not an office of Partnership Desk. Choose a file that ends in .pdesk, or import this one as a table.</source>
        <translation>«%1» — не база «Бюро партнёрств». Выберите файл с расширением .pdesk или импортируйте этот файл как таблицу.</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner for access.</source>
        <translation>У вас нет права читать «%1». Попросите доступ у владельца.</translation>
    </message>
    <message>
        <source>“%1” is empty. Open a backup, or create a new office under another name.</source>
        <translation>Файл «%1» пуст. Откройте резервную копию или создайте новую базу под другим именем.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open your latest backup instead.</source>
        <translation>Файл «%1» повреждён. Откройте последнюю резервную копию.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Partnership Desk. Install the new version to open it.</source>
        <translation>Файл «%1» создан в более новой версии «Бюро партнёрств». Чтобы его открыть, установите новую версию.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>Импортирована %n запись</numerusform>
            <numerusform>Импортированы %n записи</numerusform>
            <numerusform>Импортировано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in</source>
        <comment>an office was filled</comment>
        <translation>
            <numerusform>Внесена %n запись</numerusform>
            <numerusform>Внесены %n записи</numerusform>
            <numerusform>Внесено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Восстановление «%1»</translation>
    </message>
    <message>
        <source>Every new record needs a negative number of its own.</source>
        <translation>Каждой новой записи нужен свой отрицательный номер.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, field, what is wrong</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Такого поля нет.</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>Это значение не подходит полю.</translation>
    </message>
    <message>
        <source>Records of this kind have no names.</source>
        <translation>У записей этого вида нет названий.</translation>
    </message>
    <message>
        <source>%1 %2 is not in this office.</source>
        <comment>kind of record, number</comment>
        <translation>Этой записи в базе нет: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it before changing it.</source>
        <translation>Запись «%1» находится в корзине. Восстановите её, прежде чем изменять.</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime. Look at the new version, then make your change again.</source>
        <translation>Запись «%1» тем временем изменена кем-то другим. Посмотрите новую версию и повторите своё изменение.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin already.</source>
        <translation>Запись «%1» уже в корзине.</translation>
    </message>
    <message>
        <source>Record %1 is not in this office.</source>
        <translation>Записи %1 в базе нет.</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it first, or choose another.</source>
        <translation>Запись «%1» находится в корзине. Сначала восстановите её или выберите другую.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that does not belong here.</source>
        <translation>Запись «%1» относится к виду, который сюда не подходит.</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names of the first few records</comment>
        <translation>%1 и др.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n other record(s) still refer to it (%2).</source>
        <translation>
            <numerusform>Удалить запись «%1» нельзя: на неё ссылается ещё %n запись (%2).</numerusform>
            <numerusform>Удалить запись «%1» нельзя: на неё ссылаются ещё %n записи (%2).</numerusform>
            <numerusform>Удалить запись «%1» нельзя: на неё ссылаются ещё %n записей (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>Файл «%1» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another one.</source>
        <translation>Папки «%1» нет. Выберите другую.</translation>
    </message>
    <message>
        <source>You have no right to write into the folder “%1”. Choose another one.</source>
        <translation>У вас нет права записи в папку «%1». Выберите другую.</translation>
    </message>
    <message>
        <source>There is no record %1 in this office.</source>
        <translation>Записи %1 в этой базе нет.</translation>
    </message>
    <message>
        <source>The document is larger than 512 MB. Keep it elsewhere and put a link here.</source>
        <translation>Документ больше 512 МБ. Храните его в другом месте, а сюда поместите ссылку.</translation>
    </message>
    <message>
        <source>The document&apos;s content is not in this office.</source>
        <translation>Содержимого документа в этой базе нет.</translation>
    </message>
    <message>
        <source>This was stopped before it had finished.</source>
        <translation>Остановлено до завершения.</translation>
    </message>
    <message>
        <source>“%1” lies where it can only be read, and there is no room to copy it.</source>
        <translation>«%1» лежит там, где возможно только чтение, а места для копии нет.</translation>
    </message>
    <message>
        <source>The recycle bin has changed in the meantime. Look at it again.</source>
        <translation>Содержимое корзины тем временем изменилось. Посмотрите её ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>A person erased; %n record(s) concerned</source>
        <translation>
            <numerusform>Данные человека удалены; затронута %n запись</numerusform>
            <numerusform>Данные человека удалены; затронуты %n записи</numerusform>
            <numerusform>Данные человека удалены; затронуто %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was stopped; nothing was written.</source>
        <translation>Изменение остановлено, ничего не записано.</translation>
    </message>
    <message>
        <source>The disk or the network drive failed at this moment. Nothing was saved; try again.</source>
        <translation>Диск или сетевой диск сейчас дал сбой. Ничего не сохранено; повторите попытку.</translation>
    </message>
    <message>
        <source>%1 on %2 has been changing this office since %3. Try again when they have finished.</source>
        <translation>%1 (компьютер %2) изменяет эту базу с %3. Повторите попытку, когда работа будет закончена.</translation>
    </message>
    <message>
        <source>Somebody else has already asked to edit this office. Try again later.</source>
        <translation>Другой сотрудник уже попросил право изменять эту базу. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>There is no person %1 in this office.</source>
        <translation>В этой базе нет контактного лица %1.</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the drive or the share that it is on, and open the office again.</source>
        <translation>Папки «%1» нет. Подключите диск или сетевой ресурс, на котором она находится, и откройте базу снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>Изменена %n запись</numerusform>
            <numerusform>Изменены %n записи</numerusform>
            <numerusform>Изменено %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>two records become one</comment>
        <translation>Объединение: %1</translation>
    </message>
    <message numerus="yes">
        <source>A person erased; %n record(s) concerned, places left to look through: %1</source>
        <translation>
            <numerusform>Данные человека удалены; затронута %n запись, осталось просмотреть мест: %1</numerusform>
            <numerusform>Данные человека удалены; затронуты %n записи, осталось просмотреть мест: %1</numerusform>
            <numerusform>Данные человека удалены; затронуто %n записей, осталось просмотреть мест: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is itself a part of “%2”. Choose another.</source>
        <translation>«%1» само входит в состав «%2». Выберите другое.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed: %1 …</source>
        <translation>
            <numerusform>Изменено %n правило: %1 …</numerusform>
            <numerusform>Изменено %n правила: %1 …</numerusform>
            <numerusform>Изменено %n правил: %1 …</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule changed: %1</source>
        <translation>Изменено правило: %1</translation>
    </message>
    <message>
        <source>“%1” is no rule of this office.</source>
        <translation>«%1» не относится к правилам этой базы.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Line %1 holds bytes that are no text. Save the table as CSV in UTF-8.</source>
        <translation>В строке %1 есть байты, которые не являются текстом. Сохраните таблицу как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>A cell of the row that begins on line %1 is too long. Is a quotation mark not closed?</source>
        <translation>Слишком длинная ячейка в строке таблицы, которая начинается в строке %1. Возможно, не закрыта кавычка.</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line %1 is not closed.</source>
        <translation>Не закрыта кавычка в строке таблицы, которая начинается в строке %1.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>Во время чтения файл стал короче.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Файл не удаётся прочитать до конца.</translation>
    </message>
    <message>
        <source>The encoding of the text is not recognised. Choose it, or save the table as CSV in UTF-8.</source>
        <translation>Кодировка текста не распознана. Выберите её или сохраните таблицу как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>Line %1 is not in %2. Choose another encoding, or save the table as CSV in UTF-8.</source>
        <translation>Строка %1 не в кодировке %2. Выберите другую кодировку или сохраните таблицу как CSV в UTF-8.</translation>
    </message>
    <message>
        <source>The row that begins on line %1 has more than %2 cells.</source>
        <translation>В строке таблицы, начинающейся в строке файла %1, больше ячеек, чем %2.</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>Это веб-страница или файл XML, а не таблица. Откройте его в табличном редакторе и сохраните как XLSX или CSV.</translation>
    </message>
    <message>
        <source>A text file has no sheets.</source>
        <translation>В текстовом файле нет листов.</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>Нет кодировки «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удаётся прочитать «%1».</translation>
    </message>
    <message>
        <source>The file holds no list of JSON objects.</source>
        <translation>В файле нет списка объектов JSON.</translation>
    </message>
    <message>
        <source>The file ends in the middle.</source>
        <translation>Файл обрывается на середине.</translation>
    </message>
    <message>
        <source>An entry of the file is larger than 16 MB.</source>
        <translation>Одна из записей файла больше 16 МБ.</translation>
    </message>
    <message>
        <source>Entry %1 of the file is no JSON.</source>
        <translation>Запись %1 файла — не JSON.</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>Целевой показатель</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Целевые показатели</translation>
    </message>
    <message>
        <source>New target %1</source>
        <translation>Новый целевой показатель «%1»</translation>
    </message>
    <message>
        <source>Edit target %1</source>
        <translation>Изменение целевого показателя «%1»</translation>
    </message>
    <message>
        <source>Delete target %1</source>
        <translation>Удаление целевого показателя «%1»</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>First intake</source>
        <translation>Первый набор</translation>
    </message>
    <message>
        <source>Number of intakes</source>
        <translation>Число наборов</translation>
    </message>
    <message>
        <source>One a year, the first included.</source>
        <translation>По одному в год, включая первый.</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Зачислено</translation>
    </message>
    <message>
        <source>Reached, %</source>
        <translation>Выполнено, %</translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done.</source>
        <translation>
            <numerusform>Выполнено: %n задача.</numerusform>
            <numerusform>Выполнено: %n задачи.</numerusform>
            <numerusform>Выполнено: %n задач.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Отложено до %1.</translation>
    </message>
    <message>
        <source>Postponed from %1 to %2.</source>
        <translation>Перенесено с %1 на %2.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>Передано: %1.</translation>
    </message>
    <message>
        <source>Handed over from %1 to %2.</source>
        <translation>Передано: %1 → %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what happened to a task</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>day: what happened to a task, and why</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is to be done, and what it belongs to</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day (what of the work plan or of the papers)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This day follows from the end and the notice period of the agreement and cannot be put off. Once it is decided, mark it as done.</source>
        <translation>Этот срок следует из даты окончания и срока уведомления по соглашению, отложить его нельзя. Когда решение принято, отметьте его как выполненное.</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Overdue</source>
        <translation>Просрочена</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнена</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>persons</source>
        <translation>чел.</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>items</source>
        <translation>ед.</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>In force in a period</source>
        <translation>Действуют в период</translation>
    </message>
    <message>
        <source>Expiring in 3 months</source>
        <translation>Истекают за 3 месяца</translation>
    </message>
    <message>
        <source>Expiring in 6 months</source>
        <translation>Истекают за 6 месяцев</translation>
    </message>
    <message>
        <source>Expiring in 12 months</source>
        <translation>Истекают за 12 месяцев</translation>
    </message>
    <message>
        <source>No agreement in force</source>
        <translation>Нет действующих соглашений</translation>
    </message>
    <message>
        <source>No activity in 24 months</source>
        <translation>Нет активности 24 месяца</translation>
    </message>
    <message>
        <source>Without report</source>
        <translation>Без отчёта</translation>
    </message>
    <message>
        <source>Without approval</source>
        <translation>Без разрешения</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Дайте представлению название.</translation>
    </message>
    <message>
        <source>This office can only be read; its views stay as they are.</source>
        <translation>Эта база открыта только для чтения, её представления не меняются.</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>Представление «%1» уже есть.</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Представление «%1» удалено.</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>New visit %1</source>
        <translation>Новый визит «%1»</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>Изменение визита «%1»</translation>
    </message>
    <message>
        <source>Delete visit %1</source>
        <translation>Удаление визита «%1»</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Visitors from</source>
        <translation>Направляющая сторона</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Принимающая сторона</translation>
    </message>
    <message>
        <source>Purpose of visit</source>
        <translation>Цель визита</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Даты</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Stay from</source>
        <translation>Пребывание с</translation>
    </message>
    <message>
        <source>Stay until</source>
        <translation>Пребывание по</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>Глава делегации</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегация</translation>
    </message>
    <message>
        <source>Delegation size</source>
        <translation>Делегация, чел.</translation>
    </message>
    <message>
        <source>Also when the names are not known.</source>
        <translation>Указывайте и тогда, когда имена неизвестны.</translation>
    </message>
    <message>
        <source>Delegation members</source>
        <translation>Члены делегации</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Лицо</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Role in the delegation</source>
        <translation>Роль в делегации</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Host&apos;s participants</source>
        <translation>Участники принимающей стороны</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>Направления подготовки</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>Тематика</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>Номер группы</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>Номер разрешения</translation>
    </message>
    <message>
        <source>Checks and papers</source>
        <translation>Контрольный список</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Дата выполнения</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Подарки</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Подарок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто дарит</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Бюджет</translation>
    </message>
    <message>
        <source>Report written on</source>
        <translation>Дата отчёта</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Вид визита</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Пункты программы</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>Программа визита</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>Нет отчёта</translation>
    </message>
    <message>
        <source>Papers due on</source>
        <translation>Срок по документам</translation>
    </message>
    <message>
        <source>The first day on which an open check or paper falls due.</source>
        <translation>Ближайший срок незавершённой проверки или документа.</translation>
    </message>
</context>
<context>
    <name>VisitCommands</name>
    <message>
        <source>The rules count from the days of the visit: enter them, and who visits whom, first.</source>
        <translation>Сроки отсчитываются от дней визита: сначала укажите их и стороны визита.</translation>
    </message>
    <message>
        <source>The visit has all papers that the rules ask for.</source>
        <translation>У визита есть все документы, которых требуют правила.</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added to the visit.</source>
        <translation>
            <numerusform>К визиту добавлен %n документ.</numerusform>
            <numerusform>К визиту добавлены %n документа.</numerusform>
            <numerusform>К визиту добавлено %n документов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>No promise or signing is waiting to be carried on.</source>
        <translation>Нет обязательств и подписаний, которые ждут продолжения.</translation>
    </message>
    <message>
        <source>Made of the outcomes: %1, %2.</source>
        <translation>По итогам создано: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n соглашение</numerusform>
            <numerusform>%n соглашения</numerusform>
            <numerusform>%n соглашений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDirection</name>
    <message>
        <source>Incoming visit</source>
        <translation>Приём делегации</translation>
    </message>
    <message>
        <source>Outgoing visit</source>
        <translation>Выезд делегации</translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation>Онлайн-встреча</translation>
    </message>
</context>
<context>
    <name>VisitLevel</name>
    <message>
        <source>University leadership</source>
        <translation>Руководство университета</translation>
    </message>
    <message>
        <source>School or faculty</source>
        <translation>Факультет (институт)</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>Рабочий уровень</translation>
    </message>
</context>
<context>
    <name>VisitMode</name>
    <message>
        <source>In person</source>
        <translation>Очно</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Онлайн</translation>
    </message>
</context>
<context>
    <name>VisitPurpose</name>
    <message>
        <source>Friendly visit</source>
        <translation>Дружественный визит</translation>
    </message>
    <message>
        <source>Cooperation talks</source>
        <translation>Переговоры о сотрудничестве</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подписание</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>Научное сотрудничество</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Лекция</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Конференция</translation>
    </message>
    <message>
        <source>Meeting students and alumni</source>
        <translation>Встреча со студентами и выпускниками</translation>
    </message>
    <message>
        <source>Student recruitment</source>
        <translation>Привлечение студентов</translation>
    </message>
    <message>
        <source>Honorary title</source>
        <translation>Почётное звание</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>Иная цель</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>Planned</source>
        <translation>Запланирован</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтверждён</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Проходит</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook cannot be read.</source>
        <translation>Книгу не удаётся прочитать.</translation>
    </message>
    <message>
        <source>This file is no workbook, whatever it is called.</source>
        <translation>Этот файл — не книга, как бы он ни назывался.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one first.</source>
        <translation>Книга защищена паролем. Сначала сохраните её без пароля.</translation>
    </message>
    <message>
        <source>A binary workbook (XLSB) cannot be read. Save it as an ordinary Excel workbook.</source>
        <translation>Двоичную книгу (XLSB) прочитать нельзя. Сохраните её как обычную книгу Excel.</translation>
    </message>
    <message>
        <source>The workbook is too large to be read safely. Save the sheet that you need as CSV.</source>
        <translation>Книга слишком велика для безопасного чтения. Сохраните нужный лист как CSV.</translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns.</source>
        <translation>На листе больше столбцов, чем %1.</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>В книге нет листа «%1».</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>Книга повреждена.</translation>
    </message>
    <message>
        <source>The workbook is damaged, or too large to be read safely.</source>
        <translation>Книга повреждена или слишком велика для безопасного чтения.</translation>
    </message>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation>Нет места для временного файла.</translation>
    </message>
</context>
<context>
    <name>pd::ui::AgreementTimeline</name>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Уменьшить масштаб</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Увеличить масштаб</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsDialog</name>
    <message>
        <source>Backups are made by themselves: every day, and before imports, changes of many records and updates of the program. They take up %1 of at most %2.</source>
        <translation>Резервные копии создаются сами: каждый день, а также перед импортом, изменением многих записей и обновлением программы. Они занимают %1 из отведённых %2.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>pd::ui::BalanceDialog</name>
    <message>
        <source>&amp;Counted in</source>
        <translation>&amp;Считать в</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Считать в</translation>
    </message>
</context>
<context>
    <name>pd::ui::BulkEditDialog</name>
    <message>
        <source>Change a field</source>
        <translation>Изменение поля</translation>
    </message>
    <message numerus="yes">
        <source>One field of %n selected record(s), in one step that can be undone.</source>
        <translation>
            <numerusform>Одно поле %n выбранной записи, одним действием, которое можно отменить.</numerusform>
            <numerusform>Одно поле %n выбранных записей, одним действием, которое можно отменить.</numerusform>
            <numerusform>Одно поле %n выбранных записей, одним действием, которое можно отменить.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>Поле:</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Make empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Values now</source>
        <translation>Значения сейчас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>Изменится %n запись.</numerusform>
            <numerusform>Изменятся %n записи.</numerusform>
            <numerusform>Изменится %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>What was changed in this office, the latest first. Undo takes the changes back in this order.</source>
        <translation>Что менялось в этой базе, последнее сверху. В этом же порядке изменения отменяются.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>История изменений записи</translation>
    </message>
    <message>
        <source>History of the rules</source>
        <translation>История изменений правил</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChartPanel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChartsPage</name>
    <message>
        <source>Discipline</source>
        <translation>Направление подготовки</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>Technology, engineering, agriculture and medicine: %1</source>
        <translation>Естественные и технические науки, сельское хозяйство и медицина: %1</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Осталось</translation>
    </message>
    <message>
        <source>Per intake</source>
        <translation>На один набор</translation>
    </message>
    <message>
        <source>Actual: students admitted in the intakes of the target&apos;s period.</source>
        <translation>Факт: студенты, зачисленные в наборы за период целевого показателя.</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Enrolment by discipline</source>
        <translation>Контингент по направлениям подготовки</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>План и факт</translation>
    </message>
    <message>
        <source>Field of education (ISCED-F)</source>
        <translation>Область образования (МСКО-О)</translation>
    </message>
    <message>
        <source>Chinese discipline category</source>
        <translation>Китайская классификация дисциплин</translation>
    </message>
    <message>
        <source>Russian field group (UGSN)</source>
        <translation>Укрупнённая группа (УГСН)</translation>
    </message>
    <message>
        <source>by</source>
        <translation>классификация</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>intakes from</source>
        <translation>наборы с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Классификация</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что подсчитывается</translation>
    </message>
    <message>
        <source>First intake year</source>
        <translation>Первый год набора</translation>
    </message>
    <message>
        <source>Last intake year</source>
        <translation>Последний год набора</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Экспорт диаграммы</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>Числа диаграммы</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Рисунок (PNG)…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>Документ (PDF)…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>Числа (CSV)…</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>Копировать числа</translation>
    </message>
</context>
<context>
    <name>pd::ui::CheckPage</name>
    <message numerus="yes">
        <source>Select all %Ln row(s)</source>
        <translation>
            <numerusform>Выделить %Ln строку</numerusform>
            <numerusform>Выделить все %Ln строки</numerusform>
            <numerusform>Выделить все %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Create what rows refer to and the office does not have</source>
        <translation>Создавать то, на что ссылаются строки и чего нет в базе</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s) that rows refer to</source>
        <translation>
            <numerusform>Создать %Ln запись, на которую ссылаются строки</numerusform>
            <numerusform>Создать %Ln записи, на которые ссылаются строки</numerusform>
            <numerusform>Создать %Ln записей, на которые ссылаются строки</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Проверка строк…</translation>
    </message>
    <message>
        <source>Nothing new: the office has all of this table.</source>
        <translation>Ничего нового: всё из этой таблицы уже есть в базе.</translation>
    </message>
    <message>
        <source>Everything is ready. New: %1, updates: %2.</source>
        <translation>Всё готово. Новых: %1, обновлений: %2.</translation>
    </message>
    <message>
        <source>Ready: %1. To be decided or mended: %2; the rest can be imported without them.</source>
        <translation>Готово: %1. Требуют решения или исправления: %2; остальное можно загрузить без них.</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>To be decided or mended: %1.</source>
        <translation>Требуют решения или исправления: %1.</translation>
    </message>
</context>
<context>
    <name>pd::ui::Chips</name>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::CodesEdit</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColumnsPage</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (скрытый)</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>китайская упрощённая</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>китайская традиционная</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>кириллица, DOS</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>западноевропейская</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Вертикальная черта</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>Знак ^</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Как распознано</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не загружать</translation>
    </message>
    <message>
        <source>No column becomes this yet: %1.</source>
        <translation>Пока не выбран столбец для: %1.</translation>
    </message>
    <message>
        <source>Rows: %1. Columns used: %2 of %3.</source>
        <translation>Строк: %1. Столбцов используется: %2 из %3.</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>В строках</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Headers in row</source>
        <translation>Заголовки в строке</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>Столбцы как в</translation>
    </message>
    <message>
        <source>Source of the rows</source>
        <translation>Источник строк</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Each record names the list it came from; a newer edition is compared with it.</source>
        <translation>В каждой записи указан список, из которого она взята; новая редакция сравнивается с ним.</translation>
    </message>
    <message>
        <source>Keep these columns…</source>
        <translation>Запомнить столбцы…</translation>
    </message>
    <message>
        <source>The next table with the same headers is read in the same way.</source>
        <translation>Следующая таблица с такими же заголовками будет прочитана так же.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name under which the columns are kept</source>
        <translation>Имя, под которым запоминаются столбцы</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Запомнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>day, month</source>
        <translation>день, месяц</translation>
    </message>
    <message>
        <source>month, day</source>
        <translation>месяц, день</translation>
    </message>
    <message>
        <source>03/04/2025 is</source>
        <translation>03/04/2025 — это</translation>
    </message>
    <message>
        <source>No date of the column tells: every part is 12 or less.</source>
        <translation>По датам столбца этого не видно: все числа не больше 12.</translation>
    </message>
</context>
<context>
    <name>pd::ui::CountGrid</name>
    <message>
        <source>%1, column %2</source>
        <translation>%1, столбец %2</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Удалить этот столбец</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>Удалить столбец %1</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить дату</translation>
    </message>
    <message>
        <source>%1, %2: %3, but %4 before.</source>
        <translation>%1, %2: %3, хотя раньше было %4.</translation>
    </message>
    <message>
        <source>%1, %2: %3, but %4: %5.</source>
        <translation>%1, %2: %3, тогда как «%4»: %5.</translation>
    </message>
    <message>
        <source>%1, %2: %3, but the parts (%4) make %5.</source>
        <translation>%1, %2: %3, а части (%4) дают в сумме %5.</translation>
    </message>
    <message>
        <source>Left out, as no row is called so: %1.</source>
        <translation>Пропущено, так как строк с таким названием нет: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a split and how many parts it has</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Сумма частей</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Календарь (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Приблизительно</translation>
    </message>
    <message>
        <source>It happened; the day is not known</source>
        <translation>Состоялось, дата неизвестна</translation>
    </message>
</context>
<context>
    <name>pd::ui::DigestDialog</name>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Digest of a period</source>
        <translation>Дайджест за период</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>&amp;Country or region</source>
        <translation>С&amp;трана или регион</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>Страна или регион</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
</context>
<context>
    <name>pd::ui::DirectoryProgress</name>
    <message>
        <source>Read a directory of institutions</source>
        <translation>Загрузка справочника организаций</translation>
    </message>
    <message>
        <source>Reading the directory of institutions…</source>
        <translation>Справочник организаций загружается…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Directory of institutions</source>
        <translation>Справочник организаций</translation>
    </message>
    <message>
        <source>Research Organization Registry (*.json *.csv *.zip);;All files (*)</source>
        <translation>Реестр ROR (*.json *.csv *.zip);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>pd::ui::DisciplineEdit</name>
    <message>
        <source>Code or name</source>
        <translation>Код или название</translation>
    </message>
</context>
<context>
    <name>pd::ui::Documents</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>“%1” can run as a program or hold one. Open it only if you know who made it and what it does.</source>
        <translation>«%1» может запуститься как программа или содержать её. Открывайте этот файл, только если знаете, кто его сделал и что он делает.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Сохранить документ</translation>
    </message>
</context>
<context>
    <name>pd::ui::DueList</name>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
</context>
<context>
    <name>pd::ui::EnrolmentSumsView</name>
    <message>
        <source>Sums of the table</source>
        <translation>Итоги таблицы</translation>
    </message>
    <message>
        <source>No field that is known</source>
        <translation>Направление не определено</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>Студентов: %1</translation>
    </message>
    <message>
        <source>Men: %1, women: %2</source>
        <translation>Мужчин: %1, женщин: %2</translation>
    </message>
    <message>
        <source>Schools: %1, programmes: %2</source>
        <translation>Вузов: %1, программ: %2</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>По годам</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>По направлениям</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
</context>
<context>
    <name>pd::ui::EraseDialog</name>
    <message>
        <source>Erase person</source>
        <translation>Удаление данных человека</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>%1 will be taken out of this office for good. This cannot be undone, and neither can any earlier change.</source>
        <translation>%1: все данные будут удалены из этой базы навсегда. Отменить это нельзя, как и любое более раннее изменение.</translation>
    </message>
    <message>
        <source>Somebody else here has the same name: texts that hold it stay as they are. Look through them.</source>
        <translation>Здесь есть однофамилец с тем же полным именем: тексты с этим именем остаются как есть. Просмотрите их.</translation>
    </message>
    <message>
        <source>Look through these first: a part of the name, or a document of a record that named this person. What you change before erasing leaves the history too.</source>
        <translation>Сначала просмотрите это: часть имени или документ записи, где этот человек был назван. Что вы измените до удаления, исчезнет и из истории.</translation>
    </message>
    <message>
        <source>Not found are other spellings, what is inside documents, and copies of this file elsewhere. The list of changes keeps a note that names nobody.</source>
        <translation>Не находятся иные написания, содержимое документов и копии этого файла в других местах. В списке изменений остаётся пометка, которая никого не называет.</translation>
    </message>
</context>
<context>
    <name>pd::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing to filter by</source>
        <translation>Нет значений для фильтра</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1: не %2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>a date or number</comment>
        <translation>%1: до %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a date or number</comment>
        <translation>%1: после %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>Убрать условие: %1</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Фильтр списка</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Show only records with certain values</source>
        <translation>Показывать только записи с определёнными значениями</translation>
    </message>
    <message>
        <source>Filter by value</source>
        <translation>Фильтр по значению</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Show only records you are in charge of</source>
        <translation>Показывать только записи, за которые отвечаете вы</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>любой день</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>me</source>
        <translation>я</translation>
    </message>
    <message>
        <source>%1: less than %2</source>
        <comment>a number</comment>
        <translation>%1: меньше %2</translation>
    </message>
    <message>
        <source>%1: more than %2</source>
        <comment>a number</comment>
        <translation>%1: больше %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Текст: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>История изменений: %1</translation>
    </message>
    <message>
        <source>Every change of this record, the latest first. Bringing something back is a change of its own and can be undone.</source>
        <translation>Все изменения этой записи, последние сверху. Возврат прежнего значения — тоже изменение, его можно отменить.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Bring back the value before</source>
        <translation>Вернуть прежнее значение</translation>
    </message>
    <message>
        <source>Bring back the record as it was before</source>
        <translation>Вернуть запись к прежнему виду</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”.</source>
        <translation>%1: было «%2», стало «%3».</translation>
    </message>
</context>
<context>
    <name>pd::ui::HomePage</name>
    <message>
        <source>What needs you now</source>
        <translation>Что требует внимания</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>Просроченные задачи</translation>
    </message>
    <message>
        <source>Overdue promises</source>
        <translation>Просроченные обязательства</translation>
    </message>
    <message>
        <source>Agreements ending within 90 days</source>
        <translation>Соглашения, истекающие в ближайшие 90 дней</translation>
    </message>
    <message>
        <source>Agreements ending within a year</source>
        <translation>Соглашения, истекающие в течение года</translation>
    </message>
    <message>
        <source>Visits in the next 30 days</source>
        <translation>Визиты в ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Waiting for the partner&apos;s signature</source>
        <translation>Ожидают подписи партнёра</translation>
    </message>
    <message numerus="yes">
        <source>partner(s)</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>партнёр</numerusform>
            <numerusform>партнёра</numerusform>
            <numerusform>партнёров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s) in force</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>действующее соглашение</numerusform>
            <numerusform>действующих соглашения</numerusform>
            <numerusform>действующих соглашений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) this year</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>визит в этом году</numerusform>
            <numerusform>визита в этом году</numerusform>
            <numerusform>визитов в этом году</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programme(s) running</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>реализуемая программа</numerusform>
            <numerusform>реализуемые программы</numerusform>
            <numerusform>реализуемых программ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s)</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>студент</numerusform>
            <numerusform>студента</numerusform>
            <numerusform>студентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %Ln день</numerusform>
            <numerusform>просрочено на %Ln дня</numerusform>
            <numerusform>просрочено на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>records, in a list</comment>
        <translation>
            <numerusform>Показать все (%Ln)</numerusform>
            <numerusform>Показать все (%Ln)</numerusform>
            <numerusform>Показать все (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Открыть список</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>Срочных дел нет. Всё сделано вовремя.</translation>
    </message>
    <message>
        <source>This office is empty. Begin with your own institution and a partner: agreements, visits and programmes refer to them.</source>
        <translation>База пуста. Начните со своего университета и партнёра: на них ссылаются соглашения, визиты и программы.</translation>
    </message>
    <message>
        <source>Enter the first institution</source>
        <translation>Внести первый университет</translation>
    </message>
    <message>
        <source>Work plans overdue</source>
        <translation>Просроченные пункты планов работы</translation>
    </message>
    <message>
        <source>Papers of visits overdue</source>
        <translation>Просроченные документы визитов</translation>
    </message>
    <message>
        <source>Due in the next 7 days</source>
        <translation>Срок в ближайшие 7 дней</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whom it concerns, and whose it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reports of visits overdue</source>
        <translation>Просроченные отчёты о визитах</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Загрузить %Ln строку</numerusform>
            <numerusform>Загрузить %Ln строки</numerusform>
            <numerusform>Загрузить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>Проверить строки</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>Сохранить незагруженные строки</translation>
    </message>
    <message>
        <source>%1 – not imported</source>
        <comment>name of a file</comment>
        <translation>%1 – не загружено</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>Книги Excel (*.xlsx);;Таблицы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file, what its rows become</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>Назад к столбцам</translation>
    </message>
    <message>
        <source>Save rows not imported…</source>
        <translation>Сохранить незагруженное…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Закрыть без сохранения</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>What you mended and decided here is not imported.</source>
        <translation>Ваши исправления и решения ещё не загружены.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
</context>
<context>
    <name>pd::ui::IntakesDialog</name>
    <message>
        <source>Left out, as no row is called so: %1.</source>
        <translation>Пропущено, так как строк с таким названием нет: %1.</translation>
    </message>
    <message>
        <source>Counts by intake</source>
        <translation>Численность по годам набора</translation>
    </message>
    <message>
        <source>What you type is a count as of this day; earlier counts stay. A year in the last column is a new intake.</source>
        <translation>Введённые числа записываются по состоянию на эту дату, прежние сохраняются. Год в последнем столбце создаёт новый набор.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>Введённое не сохранено.</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Сохранить и закрыть</translation>
    </message>
</context>
<context>
    <name>pd::ui::ItineraryBoard</name>
    <message>
        <source>New stop</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Заканчивается раньше, чем начинается</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Накладка по времени</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Не состоялось</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Вне плана</translation>
    </message>
    <message>
        <source>Otherwise than planned</source>
        <translation>Отличается от плана</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>День не указан</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListExport</name>
    <message>
        <source>Excel workbook, as shown (*.xlsx)</source>
        <translation>Книга Excel, как в списке (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table, as shown (*.csv)</source>
        <translation>Таблица CSV, как в списке (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>Карточки контактов (*.vcf)</translation>
    </message>
    <message>
        <source>Excel workbook, all fields, to be imported again (*.xlsx)</source>
        <translation>Книга Excel, все поля, для обратного импорта (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table, all fields, to be imported again (*.csv)</source>
        <translation>Таблица CSV, все поля, для обратного импорта (*.csv)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON, полностью (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>Экспорт списка</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>%1 – Partnership Desk</source>
        <translation>%1 — Бюро партнёрств</translation>
    </message>
    <message>
        <source>Partnership Desk</source>
        <translation>Бюро партнёрств</translation>
    </message>
    <message>
        <source>Practice office: fictional data. Today is %1.</source>
        <translation>Учебная база, данные вымышлены. Сегодня — %1</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Только чтение</translation>
    </message>
    <message>
        <source>The home institution you work for</source>
        <translation>Университет, от имени которого вы работаете</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>Наш университет</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;New office…</source>
        <translation>&amp;Создать базу…</translation>
    </message>
    <message>
        <source>&amp;Open office…</source>
        <translation>&amp;Открыть базу…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние базы</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>Учебная база</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>Демонстрационная база</translation>
    </message>
    <message>
        <source>&amp;Print partnership summary…</source>
        <translation>&amp;Печать справки о партнёрстве…</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>&amp;Экспорт списка…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;Close office</source>
        <translation>&amp;Закрыть базу</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;Новая запись…</translation>
    </message>
    <message>
        <source>&amp;Edit record…</source>
        <translation>&amp;Изменить запись…</translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation>&amp;Удалить запись</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>Поиск по &amp;всей базе</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Фильтр списка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Главная</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Партнёры</translation>
    </message>
    <message>
        <source>Con&amp;tact persons</source>
        <translation>&amp;Контактные лица</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>&amp;Соглашения</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Визиты</translation>
    </message>
    <message>
        <source>P&amp;rogrammes</source>
        <translation>П&amp;рограммы</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>Ст&amp;уденты</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>Пр&amp;оекты</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Мероприятия</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Задачи</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Диаграммы</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>О&amp;тчёты</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Check this office</source>
        <translation>&amp;Проверить базу</translation>
    </message>
    <message>
        <source>&amp;About Partnership Desk</source>
        <translation>&amp;О программе «Бюро партнёрств»</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>&amp;Как в системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>No recent offices</source>
        <translation>Недавних баз нет</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Offices (*.pdesk)</source>
        <translation>Базы (*.pdesk)</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>About Partnership Desk</source>
        <translation>О программе «Бюро партнёрств»</translation>
    </message>
    <message>
        <source>Partnership Desk %1</source>
        <translation>Бюро партнёрств %1</translation>
    </message>
    <message>
        <source>The cooperation ledger of a university&apos;s international office: partners, agreements, visits, programmes and students in one file.

Free software under the GNU General Public License, version 3 or later. ISCED-F labels by UNESCO-UIS, CC BY-SA 3.0 IGO; city names from GeoNames, CC BY 4.0; icons from KDE Breeze, LGPL.</source>
        <translation>Журнал международного сотрудничества университета: партнёры, соглашения, визиты, программы и студенты в одном файле.

Свободная программа на условиях GNU General Public License версии 3 или более поздней. Названия МСКО-О (ISCED-F) — UNESCO-UIS, CC BY-SA 3.0 IGO; названия городов — GeoNames, CC BY 4.0; значки — KDE Breeze, LGPL.</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>&amp;History of the record…</source>
        <translation>&amp;История записи…</translation>
    </message>
    <message>
        <source>&amp;Changes…</source>
        <translation>&amp;Изменения…</translation>
    </message>
    <message>
        <source>Recycle &amp;bin…</source>
        <translation>&amp;Корзина…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Импорт таблицы</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 is editing; you can read</source>
        <translation>%1 редактирует; можно читать</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Импорт таблицы…</translation>
    </message>
    <message>
        <source>Paste ro&amp;ws…</source>
        <translation>Вст&amp;авить строки…</translation>
    </message>
    <message>
        <source>Erase &amp;person…</source>
        <translation>Удалить данные &amp;человека…</translation>
    </message>
    <message>
        <source>Read &amp;directory of institutions…</source>
        <translation>&amp;Справочник организаций…</translation>
    </message>
    <message>
        <source>Change a &amp;field…</source>
        <translation>Изменить &amp;поле…</translation>
    </message>
    <message>
        <source>&amp;Merge two records…</source>
        <translation>О&amp;бъединить две записи…</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Запись</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>&amp;Продлить…</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>&amp;Следующий этап…</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>&amp;Внести изменения…</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>&amp;Расторгнуть…</translation>
    </message>
    <message>
        <source>&amp;Papers due by the rules</source>
        <translation>&amp;Сроки документов по правилам</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Выполнено</translation>
    </message>
    <message>
        <source>P&amp;ostpone…</source>
        <translation>&amp;Отложить…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Пере&amp;дать…</translation>
    </message>
    <message>
        <source>R&amp;ules and deadlines…</source>
        <translation>Правила и ср&amp;оки…</translation>
    </message>
    <message>
        <source>&amp;Protecting your data</source>
        <translation>&amp;Защита данных</translation>
    </message>
    <message>
        <source>&amp;Carry on the outcomes</source>
        <translation>Продолжить &amp;итоги</translation>
    </message>
    <message>
        <source>Exchange &amp;balance…</source>
        <translation>&amp;Баланс обмена…</translation>
    </message>
    <message>
        <source>Print a &amp;report</source>
        <translation>Печать &amp;отчёта</translation>
    </message>
    <message>
        <source>Export &amp;whole office…</source>
        <translation>Экспорт всей &amp;базы…</translation>
    </message>
    <message>
        <source>Offices (*.pdesk);;Whole offices (*.json);;All files (*)</source>
        <translation>Базы (*.pdesk);;Базы целиком (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Enter counts by &amp;intake…</source>
        <translation>&amp;Численность по годам набора…</translation>
    </message>
    <message>
        <source>&amp;Agreements that end…</source>
        <translation>&amp;Истекающие соглашения…</translation>
    </message>
    <message>
        <source>&amp;Register of agreements…</source>
        <translation>&amp;Реестр соглашений…</translation>
    </message>
    <message>
        <source>&amp;Programme of a visit…</source>
        <translation>&amp;Программа визита…</translation>
    </message>
    <message>
        <source>&amp;Background note…</source>
        <translation>&amp;Справка о партнёре…</translation>
    </message>
    <message>
        <source>Report of a &amp;visit…</source>
        <translation>&amp;Отчёт о визите…</translation>
    </message>
    <message>
        <source>&amp;Journal of visits…</source>
        <translation>&amp;Журнал визитов…</translation>
    </message>
    <message>
        <source>Programme &amp;sheet…</source>
        <translation>П&amp;аспорт программы…</translation>
    </message>
</context>
<context>
    <name>pd::ui::MappingHeader</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Назначение столбца «%1»</translation>
    </message>
    <message>
        <source>Recognised by what the cells hold</source>
        <translation>Распознано по содержимому ячеек</translation>
    </message>
    <message>
        <source>Another column holds the same</source>
        <translation>То же самое есть в другом столбце</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не распознано</translation>
    </message>
</context>
<context>
    <name>pd::ui::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>Объединение двух записей</translation>
    </message>
    <message>
        <source>Two records of the same thing become one. Choose what it keeps of each.</source>
        <translation>Две записи об одном и том же становятся одной. Выберите, что взять из каждой.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>Совпадает в обеих</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Остаётся</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Nothing refers to “%1”.</source>
        <translation>На запись «%1» ничто не ссылается.</translation>
    </message>
    <message>
        <source>What refers to “%1” will refer to “%2”: %3.</source>
        <translation>Ссылки на «%1» перейдут к «%2»: %3.</translation>
    </message>
    <message>
        <source>“%1” goes into the recycle bin; its names are kept. This can be undone.</source>
        <translation>Запись «%1» переместится в корзину, её названия сохранятся. Это можно отменить.</translation>
    </message>
    <message>
        <source>“%1” goes into the recycle bin. This can be undone.</source>
        <translation>Запись «%1» переместится в корзину. Это можно отменить.</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>pd::ui::MineButton</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Show only what is yours to do</source>
        <translation>Показывать только то, что нужно сделать вам</translation>
    </message>
</context>
<context>
    <name>pd::ui::MonthGrid</name>
    <message>
        <source>Day not settled: %1</source>
        <translation>День не назначен: %1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>visits on a day for which there is no room</comment>
        <translation>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
            <numerusform>ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>Календарь визитов</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Language of %1</source>
        <translation>Язык поля «%1»</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Язык: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::Navigation</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>pd::ui::OwedList</name>
    <message numerus="yes">
        <source>%Ln owed</source>
        <comment>how many things</comment>
        <translation>
            <numerusform>%Ln дело</numerusform>
            <numerusform>%Ln дела</numerusform>
            <numerusform>%Ln дел</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>Сохранение календаря</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Календари (*.ics)</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Ближайшие 7 дней</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>Ближайшие 30 дней</translation>
    </message>
    <message>
        <source>From all sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>What it stands in</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Save as a calendar…</source>
        <translation>Сохранить как календарь…</translation>
    </message>
    <message>
        <source>Nothing is owed here.</source>
        <translation>Здесь нет незавершённых дел.</translation>
    </message>
    <message>
        <source>Everything owed</source>
        <translation>Все дела</translation>
    </message>
</context>
<context>
    <name>pd::ui::OwedModel</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %Ln день</numerusform>
            <numerusform>просрочено на %Ln дня</numerusform>
            <numerusform>просрочено на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and how far it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From</source>
        <comment>what something owed stands in: a work plan, a promise</comment>
        <translation>Откуда</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintOptions</name>
    <message>
        <source>Composing…</source>
        <translation>Составляется…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Report &amp;language</source>
        <translation>&amp;Язык отчёта</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>Язык отчёта</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgrammeTree</name>
    <message>
        <source>Programmes under their institutes</source>
        <translation>Программы по институтам</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProtectionHelp</name>
    <message>
        <source>Protecting your data</source>
        <translation>Защита данных</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>An office is a file that is not encrypted: whoever gets the computer, the disk or a copy can read it. The system can encrypt the whole disk, and then a lost laptop tells nothing. You notice it only when you sign in.</source>
        <translation>База — это файл, и он не зашифрован: кто получит компьютер, диск или копию, сможет его прочесть. Система умеет шифровать диск целиком, и тогда потерянный ноутбук ничего не расскажет. Вы заметите это только при входе.</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Open Settings, Privacy and security, Device encryption, and turn it on. Where there is no such page: Control Panel, BitLocker Drive Encryption, Turn on BitLocker for the drive that holds the office. BitLocker To Go does the same for a memory stick.</source>
        <translation>Откройте «Параметры», «Конфиденциальность и защита», «Шифрование устройства» и включите его. Если такой страницы нет: «Панель управления», «Шифрование диска BitLocker», «Включить BitLocker» для диска, на котором лежит база. BitLocker To Go делает то же для флешки.</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Choose “Encrypt the disk” (LUKS) when the system is installed; it cannot be added later without installing anew. For a memory stick or a second disk: the program Disks, Format partition, “Password protected volume (LUKS)”; this empties it. “lsblk -f” in a terminal shows “crypto_LUKS” where a disk is encrypted.</source>
        <translation>Выберите «Зашифровать диск» (LUKS) при установке системы; позже это возможно только с новой установкой. Для флешки или второго диска: программа «Диски», «Форматировать раздел», «Том с паролем (LUKS)»; содержимое при этом стирается. Команда «lsblk -f» в терминале показывает «crypto_LUKS» там, где диск зашифрован.</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy and Security, FileVault, and turn it on.</source>
        <translation>Откройте «Системные настройки», «Конфиденциальность и безопасность», FileVault и включите его.</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>Ключ восстановления</translation>
    </message>
    <message>
        <source>The system gives you a recovery key. Print it and keep it apart from the computer, in the safe of the office: without key and password nobody can read the disk again, you neither.</source>
        <translation>Система выдаст ключ восстановления. Распечатайте его и храните отдельно от компьютера, в сейфе отдела: без ключа и пароля диск больше не прочтёт никто, и вы тоже.</translation>
    </message>
    <message>
        <source>Backups and copies</source>
        <translation>Резервные и прочие копии</translation>
    </message>
    <message>
        <source>Backups lie in a folder beside the office and are protected when they are on the same encrypted disk. A copy on a memory stick, in e-mail or on a network share is only as safe as that place. Encryption does not replace backups: a broken disk is broken, encrypted or not.</source>
        <translation>Резервные копии лежат в папке рядом с базой и защищены, если находятся на том же зашифрованном диске. Копия на флешке, в почте или на сетевом диске защищена не лучше, чем это место. Шифрование не заменяет резервных копий: сломанный диск сломан, зашифрован он или нет.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Персональные данные</translation>
    </message>
    <message>
        <source>Telephone numbers, addresses and the like of persons are printed only when you ask for it. A person who wants it can be erased: Edit, Erase person. This program never connects to a network by itself.</source>
        <translation>Телефоны, адреса и подобные сведения о людях печатаются, только если вы этого попросите. Данные человека, который этого хочет, можно удалить: «Правка», «Удалить данные человека». Программа сама никогда не подключается к сети.</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReadingPane</name>
    <message>
        <source>Attach a file…</source>
        <translation>Прикрепить файл…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Прикрепить файл</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a record that belongs to this one, or a file</source>
        <translation>Добавить запись, связанную с этой, или файл</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation>Добавить к этой записи</translation>
    </message>
    <message>
        <source>Selected record</source>
        <translation>Выбранная запись</translation>
    </message>
    <message>
        <source>Select a record to read it here.</source>
        <translation>Выберите запись, чтобы прочитать её здесь.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>Сохранить (%1)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Bring in the other changes</source>
        <translation>Внести другие изменения</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>Есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Продолжить ввод</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordForm</name>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordListModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordListPage</name>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>Этому фильтру не отвечает ни одна запись.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Выбор столбцов</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Копировать строки</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecycleBinDialog</name>
    <message>
        <source>Recycle bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Deleted records stay here with their parts and documents until they are removed for good.</source>
        <translation>Удалённые записи хранятся здесь вместе с частями и документами, пока их не удалят навсегда.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Когда удалено</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Частей</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReferenceEdit</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportDialog</name>
    <message>
        <source>All records</source>
        <translation>Все записи</translation>
    </message>
    <message numerus="yes">
        <source>The selection (%Ln record(s))</source>
        <translation>
            <numerusform>Выбранное (%Ln запись)</numerusform>
            <numerusform>Выбранное (%Ln записи)</numerusform>
            <numerusform>Выбранное (%Ln записей)</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>О &amp;чём</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>&amp;Какие</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>&amp;Второй язык рядом</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>Второй язык рядом</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as PDF instead.</source>
        <translation>На этом компьютере не настроен принтер. Сохраните отчёт как PDF.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the report as PDF.</source>
        <translation>Принтер не принял страницы. Проверьте его или сохраните отчёт как PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>File as document</source>
        <translation>Приложить к документам</translation>
    </message>
    <message>
        <source>Keeps the report as it is now with the documents of the record it is about.</source>
        <translation>Сохраняет отчёт в нынешнем виде среди документов той записи, о которой он.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Partnership summary</source>
        <translation>Справка о партнёрстве</translation>
    </message>
    <message>
        <source>Everything about a partner on one or two pages: agreements, programmes and students, visits, what was promised. In English, Russian or Chinese, whatever the language of the window.</source>
        <translation>Всё о партнёре на одной-двух страницах: соглашения, программы и студенты, визиты, обязательства. На русском, английском или китайском, независимо от языка окна.</translation>
    </message>
    <message>
        <source>Print partnership summary…</source>
        <translation>Печать справки о партнёрстве…</translation>
    </message>
    <message>
        <source>Digest of a period</source>
        <translation>Дайджест за период</translation>
    </message>
    <message>
        <source>What was signed and what ended, who came and went, students, projects and events of a quarter or any other period, for all partners or one country. A past period prints again as it was known then.</source>
        <translation>Что подписано и что закончилось, кто приезжал и выезжал, студенты, проекты и мероприятия за квартал или любой другой период — по всем партнёрам или по одной стране. Прошлый период печатается таким, каким он был известен тогда.</translation>
    </message>
    <message>
        <source>Print digest…</source>
        <translation>Печать дайджеста…</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>Соглашения с истекающим сроком</translation>
    </message>
    <message>
        <source>What ended without renewal and what ends within 3, 6 and 12 months: until when notice can be given, who is in charge, what was last done with the partner, and what to do.</source>
        <translation>Что истекло без продления и что истекает в течение 3, 6 и 12 месяцев: до какого дня можно направить уведомление, кто отвечает, когда был последний контакт и что предлагается сделать.</translation>
    </message>
    <message>
        <source>Print expiry list…</source>
        <translation>Печать списка истекающих…</translation>
    </message>
    <message>
        <source>Programme of a visit</source>
        <translation>Программа визита</translation>
    </message>
    <message>
        <source>Day by day for guests and hosts, with both delegations. In one language, or in two side by side.</source>
        <translation>По дням, для гостей и хозяев, с составом обеих делегаций. На одном языке или на двух рядом.</translation>
    </message>
    <message>
        <source>Print programme of a visit…</source>
        <translation>Печать программы визита…</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>Справка о партнёре</translation>
    </message>
    <message>
        <source>Before a visit or a call: who they are, what there is with them, what was promised and what to raise.</source>
        <translation>Перед визитом или звонком: кто они, что нас связывает, что обещано и о чём говорить.</translation>
    </message>
    <message>
        <source>Print background note…</source>
        <translation>Печать справки…</translation>
    </message>
    <message>
        <source>Report of a visit</source>
        <translation>Отчёт о визите</translation>
    </message>
    <message>
        <source>After it: what was planned and what took place, decisions, promises with who and until when, gifts.</source>
        <translation>После визита: план и факт, решения, обязательства с ответственными и сроками, подарки.</translation>
    </message>
    <message>
        <source>Print report of a visit…</source>
        <translation>Печать отчёта о визите…</translation>
    </message>
    <message>
        <source>Journal of visits</source>
        <translation>Журнал визитов</translation>
    </message>
    <message>
        <source>The visits of a year or any other period, a row for each.</source>
        <translation>Визиты за год или другой период, каждому — строка.</translation>
    </message>
    <message>
        <source>Print journal…</source>
        <translation>Печать журнала…</translation>
    </message>
    <message>
        <source>Programme sheet</source>
        <translation>Паспорт программы</translation>
    </message>
    <message>
        <source>A joint programme or institute: its approval and what the number says, its intakes, how students fared, and how far the target is reached.</source>
        <translation>Совместная программа или институт: разрешение и что означает его номер, наборы, судьба студентов, выполнение плана.</translation>
    </message>
    <message>
        <source>Print programme sheet…</source>
        <translation>Печать паспорта программы…</translation>
    </message>
    <message>
        <source>Register of agreements</source>
        <translation>Реестр соглашений</translation>
    </message>
    <message>
        <source>Every agreement with its numbers, parties, dates and where the originals are.</source>
        <translation>Все соглашения: номера, стороны, даты и место хранения подлинников.</translation>
    </message>
    <message>
        <source>Print register…</source>
        <translation>Печать реестра…</translation>
    </message>
</context>
<context>
    <name>pd::ui::RescueDialog</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>«%1» не открывается</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записей</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>Восстановить эту копию…</translation>
    </message>
    <message>
        <source>Rescue into a new file…</source>
        <translation>Спасти данные в новый файл…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Открыть новый файл</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1 (спасённое)</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>Спасение данных в новый файл</translation>
    </message>
    <message>
        <source>Offices (*.pdesk)</source>
        <translation>Базы (*.pdesk)</translation>
    </message>
    <message>
        <source>What can be read is being read…</source>
        <translation>Читается всё, что возможно…</translation>
    </message>
    <message>
        <source>There are no backups of this office.</source>
        <translation>Резервных копий этой базы нет.</translation>
    </message>
    <message>
        <source>%1

The file stays as it is. You can look at it as far as it can be read, put a backup in its place, or have what can still be read written to a new file.</source>
        <translation>%1

Файл остаётся как есть. Можно посмотреть то, что в нём читается, поставить на его место резервную копию или записать всё, что ещё читается, в новый файл.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Открыть только для чтения</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowDetail</name>
    <message>
        <source>The selected row</source>
        <translation>Выбранная строка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>Выбрана %Ln строка</numerusform>
            <numerusform>Выбраны %Ln строки</numerusform>
            <numerusform>Выбрано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record:</source>
        <translation>Новая запись:</translation>
    </message>
    <message>
        <source>The office has this record; this would change:</source>
        <translation>Такая запись уже есть в базе; изменится:</translation>
    </message>
    <message>
        <source>The office has all of this row.</source>
        <translation>Всё из этой строки уже есть в базе.</translation>
    </message>
    <message>
        <source>The office may have this already. Decide what it is:</source>
        <translation>Возможно, это уже есть в базе. Решите, что это:</translation>
    </message>
    <message>
        <source>Mend the cell in the table (F2); the row is checked again at once.</source>
        <translation>Исправьте ячейку в таблице (F2) — строка сразу проверится заново.</translation>
    </message>
    <message>
        <source>Each is its most likely record</source>
        <translation>Каждая – самая похожая запись</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Исключить</translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation>Всё равно загрузить</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Отменить решение</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowTable</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Добавить: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RulesDialog</name>
    <message>
        <source>Rules and deadlines</source>
        <translation>Правила и сроки</translation>
    </message>
    <message>
        <source>What the office goes by. Rules propose days and warn; they forbid nothing. Clear the mark of one that does not hold here, or type another number.</source>
        <translation>Чем руководствуется отдел. Правила предлагают сроки и предупреждают, но ничего не запрещают. Снимите отметку с того, что здесь не действует, или введите другое число.</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Gives the selected rules the numbers that the program ships.</source>
        <translation>Возвращает выбранным правилам исходные числа программы.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>Своя строка</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>%1. As shipped: %2.</source>
        <translation>%1. Исходно: %2.</translation>
    </message>
    <message>
        <source>Only with partners in: %1</source>
        <translation>Только с партнёрами из: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>National &amp;set</source>
        <translation>Национальный &amp;набор</translation>
    </message>
    <message>
        <source>That of the institution&apos;s country (%1)</source>
        <translation>По стране вуза (%1)</translation>
    </message>
    <message>
        <source>National set</source>
        <translation>Национальный набор</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Отсчёт</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>Paper of visits…</source>
        <translation>Документ визитов…</translation>
    </message>
    <message>
        <source>Limit, period or weight…</source>
        <translation>Ограничение, срок или вес…</translation>
    </message>
    <message>
        <source>Posts of a rank…</source>
        <translation>Должности ранга…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
</context>
<context>
    <name>pd::ui::RulesHistoryDialog</name>
    <message>
        <source>History of the rules</source>
        <translation>История изменений правил</translation>
    </message>
    <message>
        <source>Every rule that was changed in this office, the latest first.</source>
        <translation>Все изменённые правила этой базы, последние сверху.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”.</source>
        <translation>%1: было «%2», стало «%3».</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Поиск по всей базе (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Поиск по всей базе</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln результат</numerusform>
            <numerusform>%Ln результата</numerusform>
            <numerusform>%Ln результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние запросы</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchResults</name>
    <message>
        <source>Nothing is written exactly so. Similar:</source>
        <translation>Точного совпадения нет. Похожее:</translation>
    </message>
    <message>
        <source>Show all %1 in %2</source>
        <comment>a number; Partners, Agreements …</comment>
        <translation>Показать все %1 в разделе «%2»</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another script.</source>
        <translation>Ничего не найдено. Введите меньше букв или попробуйте другую письменность.</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>Недавние запросы</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>Очистить недавние запросы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what of the record matched</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The search is getting ready…</source>
        <translation>Поиск ещё готовится…</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDialog</name>
    <message>
        <source>Institution</source>
        <translation>Университет</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Подписант</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>Должность подписанта</translation>
    </message>
    <message>
        <source>Classification line</source>
        <translation>Гриф документа</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a PNG or JPEG file of at most 4 MB.</source>
        <translation>Это изображение не подходит. Выберите файл PNG или JPEG размером не более 4 МБ.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>As it should stand in the history of changes</source>
        <translation>Так оно будет записано в истории изменений</translation>
    </message>
    <message>
        <source>Warn before an agreement &amp;ends</source>
        <translation>Предупреждать об &amp;окончании соглашения за</translation>
    </message>
    <message>
        <source>Warn before an agreement ends</source>
        <translation>Предупреждать об окончании соглашения за</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number field</comment>
        <translation>дн.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка документа</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Удалить логотип</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Четверть года</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>Семестр</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Exchange counts</source>
        <translation>Учёт обмена</translation>
    </message>
    <message>
        <source>What a stay of this length counts in the exchange balance</source>
        <translation>Сколько засчитывается в балансе обмена за пребывание такой длительности</translation>
    </message>
</context>
<context>
    <name>pd::ui::SmallForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>pd::ui::StopsEditor</name>
    <message>
        <source>Copy plan to fact</source>
        <translation>Скопировать план в факт</translation>
    </message>
    <message>
        <source>Repeats every planned stop as one that took place, to be corrected.</source>
        <translation>Повторяет каждый запланированный пункт как состоявшийся; затем его можно исправить.</translation>
    </message>
    <message>
        <source>Add stop</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Add a stop after this one (%1)</source>
        <translation>Добавить пункт после этого (%1)</translation>
    </message>
    <message>
        <source>Alt+Insert</source>
        <translation>Alt+Insert</translation>
    </message>
    <message>
        <source>Remove stop</source>
        <translation>Удалить пункт</translation>
    </message>
    <message>
        <source>Remove this stop (%1)</source>
        <translation>Удалить этот пункт (%1)</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Copy fact to plan</source>
        <translation>Скопировать факт в план</translation>
    </message>
    <message>
        <source>Repeats every stop that took place as a planned one.</source>
        <translation>Повторяет каждый состоявшийся пункт как запланированный.</translation>
    </message>
</context>
<context>
    <name>pd::ui::SummaryDialog</name>
    <message>
        <source>Agreements</source>
        <translation>Соглашения</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Projects and events</source>
        <translation>Проекты и мероприятия</translation>
    </message>
    <message>
        <source>Promises and follow-ups</source>
        <translation>Обязательства и задачи</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Figures from sources</source>
        <translation>Показатели по источникам</translation>
    </message>
    <message numerus="yes">
        <source>The selection (%Ln partner(s))</source>
        <translation>
            <numerusform>Выбрано: %Ln партнёр</numerusform>
            <numerusform>Выбрано: %Ln партнёра</numerusform>
            <numerusform>Выбрано: %Ln партнёров</numerusform>
        </translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>Все партнёры</translation>
    </message>
    <message>
        <source>Print partnership summary</source>
        <translation>Печать справки о партнёрстве</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>&amp;Партнёры</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>With e-mail and phone</source>
        <translation>С эл. почтой и телефоном</translation>
    </message>
    <message>
        <source>Personal data stay out unless you ask for them.</source>
        <translation>Личные данные печатаются только по вашему запросу.</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>По состоянию на</translation>
    </message>
    <message>
        <source>Counts and statuses as they were known on this day.</source>
        <translation>Количества и статусы, какими они были известны в этот день.</translation>
    </message>
</context>
<context>
    <name>pd::ui::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>pd::ui::TimelineCanvas</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>с %1, бессрочно</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>бессрочно</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standing: when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Notice can be given until %1</source>
        <translation>Уведомить можно до %1</translation>
    </message>
    <message>
        <source>Amended on %1</source>
        <translation>Изменения внесены: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without an agreement in force</source>
        <translation>
            <numerusform>%Ln день без действующего соглашения</numerusform>
            <numerusform>%Ln дня без действующего соглашения</numerusform>
            <numerusform>%Ln дней без действующего соглашения</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of agreements</source>
        <translation>Лента времени соглашений</translation>
    </message>
</context>
<context>
    <name>pd::ui::TimelineDialog</name>
    <message>
        <source>Print timeline of agreements</source>
        <translation>Печать ленты времени соглашений</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>&amp;Месяцев</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцев</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Предварительный просмотр</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewButton</name>
    <message>
        <source>%1 (only for me)</source>
        <comment>a view</comment>
        <translation>%1 (только для меня)</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>Сохранить как представление…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Удалить это представление</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a view that has been changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Представления</translation>
    </message>
    <message>
        <source>Lists with a name: ready-made and your own</source>
        <translation>Списки под названием: готовые и свои</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>Представление: %1, изменено</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Представление: %1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewNameForm</name>
    <message>
        <source>Name of the view</source>
        <translation>Название представления</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>Только для меня</translation>
    </message>
    <message>
        <source>Others who use this office do not see it.</source>
        <translation>Другие сотрудники, работающие с этой базой, его не увидят.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewPeriodForm</name>
    <message>
        <source>In force between</source>
        <comment>two dates follow</comment>
        <translation>Действуют между</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two dates</comment>
        <translation>и</translation>
    </message>
    <message>
        <source>In force between, first day</source>
        <translation>Действуют между, первый день</translation>
    </message>
    <message>
        <source>In force between, last day</source>
        <translation>Действуют между, последний день</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>pd::ui::VisitCalendar</name>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>К сегодняшнему дню</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>pd::ui::WelcomePage</name>
    <message>
        <source>Partnership Desk</source>
        <translation>Бюро партнёрств</translation>
    </message>
    <message>
        <source>The cooperation ledger of your international office: partners, agreements, visits, programmes and students in one file on this computer.</source>
        <translation>Журнал международного сотрудничества вашего отдела: партнёры, соглашения, визиты, программы и студенты в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>Interface &amp;language</source>
        <translation>&amp;Язык интерфейса</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>As it should stand in the history of changes</source>
        <translation>Так оно будет записано в истории изменений</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>Открыть учебную базу</translation>
    </message>
    <message>
        <source>A fictional university to try everything in.</source>
        <translation>Вымышленный университет, в котором можно всё попробовать.</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>Открыть демонстрационную базу</translation>
    </message>
    <message>
        <source>Real cases from published texts, with their sources.</source>
        <translation>Реальные примеры из опубликованных текстов с указанием источников.</translation>
    </message>
    <message>
        <source>Create a new office…</source>
        <translation>Создать новую базу…</translation>
    </message>
    <message>
        <source>An empty office of your own, in a file you choose.</source>
        <translation>Ваша пустая база в файле, который вы выберете.</translation>
    </message>
    <message>
        <source>Open an office…</source>
        <translation>Открыть базу…</translation>
    </message>
    <message>
        <source>A .pdesk file that is there already.</source>
        <translation>Уже имеющийся файл .pdesk.</translation>
    </message>
    <message>
        <source>Import an Excel ledger…</source>
        <translation>Загрузить реестр из Excel…</translation>
    </message>
    <message>
        <source>A new office, filled from the tables you have kept so far.</source>
        <translation>Новая база из таблиц, которые вы вели до сих пор.</translation>
    </message>
</context>
<context>
    <name>pd::ui::WholeOffice</name>
    <message>
        <source>Export whole office</source>
        <translation>Экспорт всей базы</translation>
    </message>
    <message>
        <source>Whole offices (*.json)</source>
        <translation>Базы целиком (*.json)</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>Offices (*.pdesk)</source>
        <translation>Базы (*.pdesk)</translation>
    </message>
</context>
</TS>
