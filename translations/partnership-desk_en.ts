<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementCommands</name>
    <message numerus="yes">
        <source>The notice period is %n day(s): notice given today ends the agreement on %1.</source>
        <translation>
            <numerusform>The notice period is %n day: notice given today ends the agreement on %1.</numerusform>
            <numerusform>The notice period is %n days: notice given today ends the agreement on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) were signed or in force and are not deleted.</source>
        <translation>
            <numerusform>%n agreement was signed or in force and is not deleted.</numerusform>
            <numerusform>%n agreements were signed or in force and are not deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>The check found %n problem(s).</source>
        <translation>
            <numerusform>The check found %n problem.</numerusform>
            <numerusform>The check found %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message numerus="yes">
        <source>%n institution(s) were read. They are offered when the name of a partner is typed.</source>
        <translation>
            <numerusform>%n institution was read. It is offered when the name of a partner is typed.</numerusform>
            <numerusform>%n institutions were read. They are offered when the name of a partner is typed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n document(s) of this person go too, with their contents.</source>
        <translation>
            <numerusform>%n document of this person goes too, with its contents.</numerusform>
            <numerusform>%n documents of this person go too, with their contents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) will no longer name this person.</source>
        <translation>
            <numerusform>%n other record will no longer name this person.</numerusform>
            <numerusform>%n other records will no longer name this person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history go or lose the name.</source>
        <translation>
            <numerusform>%n line of the history goes or loses the name.</numerusform>
            <numerusform>%n lines of the history go or lose the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that were not saved go.</source>
        <translation>
            <numerusform>%n draft that was not saved goes.</numerusform>
            <numerusform>%n drafts that were not saved go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) lose this person when the next one is written.</source>
        <translation>
            <numerusform>%n backup loses this person when the next one is written.</numerusform>
            <numerusform>%n backups lose this person when the next one is written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n other text(s) the full name, declined too, an address or a number becomes “[…]”.</source>
        <translation>
            <numerusform>In %n other text the full name, declined too, an address or a number becomes “[…]”.</numerusform>
            <numerusform>In %n other texts the full name, declined too, an address or a number becomes “[…]”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was erased; %n place(s) that may still tell of the person were left. The backups follow when the next one is written.</source>
        <translation>
            <numerusform>The person was erased; %n place that may still tell of the person was left. The backups follow when the next one is written.</numerusform>
            <numerusform>The person was erased; %n places that may still tell of the person were left. The backups follow when the next one is written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n record(s) will be removed for good, with their history and documents (%1). This cannot be undone, and neither can any earlier change.</source>
        <translation>
            <numerusform>%n record will be removed for good, with its history and documents (%1). This cannot be undone, and neither can any earlier change.</numerusform>
            <numerusform>%n records will be removed for good, with their history and documents (%1). This cannot be undone, and neither can any earlier change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>The table has more than %n row(s). Divide it, or import it from the command line.</source>
        <translation>
            <numerusform>The table has more than %n row. Divide it, or import it from the command line.</numerusform>
            <numerusform>The table has more than %n rows. Divide it, or import it from the command line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1. Mend them there and import that file.</source>
        <translation>
            <numerusform>%n row saved in %1. Mend it there and import that file.</numerusform>
            <numerusform>%n rows saved in %1. Mend them there and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>When the program ended, %n record(s) were being edited and not saved.</source>
        <translation>
            <numerusform>When the program ended, %n record was being edited and not saved.</numerusform>
            <numerusform>When the program ended, %n records were being edited and not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>%n field needs attention.</numerusform>
            <numerusform>%n fields need attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordListPage</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s) in force</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>agreement in force</numerusform>
            <numerusform>agreements in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programme(s) running</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>programme running</numerusform>
            <numerusform>programmes running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s)</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>student</numerusform>
            <numerusform>students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>%n agreement signed</numerusform>
            <numerusform>%n agreements signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them renewing another</source>
        <translation>
            <numerusform>%n of them renewing another</numerusform>
            <numerusform>%n of them renewing others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) ended</source>
        <translation>
            <numerusform>%n agreement ended</numerusform>
            <numerusform>%n agreements ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) received</source>
        <translation>
            <numerusform>%n visit received</numerusform>
            <numerusform>%n visits received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) made</source>
        <translation>
            <numerusform>%n visit made</numerusform>
            <numerusform>%n visits made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) online</source>
        <translation>
            <numerusform>%n meeting online</numerusform>
            <numerusform>%n meetings online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) between partners</source>
        <translation>
            <numerusform>%n visit between partners</numerusform>
            <numerusform>%n visits between partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of this period not yet marked as under way or completed, and not listed.</source>
        <translation>
            <numerusform>%n visit of this period not yet marked as under way or completed, and not listed.</numerusform>
            <numerusform>%n visits of this period not yet marked as under way or completed, and not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message numerus="yes">
        <source>%n rule(s) changed for this office.</source>
        <translation>
            <numerusform>%n rule changed for this office.</numerusform>
            <numerusform>%n rules changed for this office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%n record(s) recovered.</source>
        <translation>
            <numerusform>%n record recovered.</numerusform>
            <numerusform>%n records recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) recovered.</source>
        <translation>
            <numerusform>%n document recovered.</numerusform>
            <numerusform>%n documents recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file could not be read.</source>
        <translation>
            <numerusform>%n place of the file could not be read.</numerusform>
            <numerusform>%n places of the file could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file&apos;s tables are lost.</source>
        <translation>
            <numerusform>%n line of the file&apos;s tables is lost.</numerusform>
            <numerusform>%n lines of the file&apos;s tables are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have kept their names and lost their fields.</source>
        <translation>
            <numerusform>%n record has kept its names and lost its fields.</numerusform>
            <numerusform>%n records have kept their names and lost their fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to records that are gone were removed.</source>
        <translation>
            <numerusform>%n reference to a record that is gone was removed.</numerusform>
            <numerusform>%n references to records that are gone were removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n document(s) is lost.</source>
        <translation>
            <numerusform>The content of %n document is lost.</numerusform>
            <numerusform>The content of %n documents is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%1 a year needed in the %n intake(s) left</source>
        <translation>
            <numerusform>%1 a year needed in the %n intake left</numerusform>
            <numerusform>%1 a year needed in the %n intakes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s)</source>
        <translation>
            <numerusform>Gap of %n day</numerusform>
            <numerusform>Gap of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The agreement %1 ends in %n day(s).</source>
        <translation>
            <numerusform>The agreement %1 ends in %n day.</numerusform>
            <numerusform>The agreement %1 ends in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>%n record imported</numerusform>
            <numerusform>%n records imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in</source>
        <comment>an office was filled</comment>
        <translation>
            <numerusform>%n record put in</numerusform>
            <numerusform>%n records put in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n other record(s) still refer to it (%2).</source>
        <translation>
            <numerusform>“%1” cannot be deleted: %n other record still refers to it (%2).</numerusform>
            <numerusform>“%1” cannot be deleted: %n other records still refer to it (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person erased; %n record(s) concerned</source>
        <translation>
            <numerusform>A person erased; %n record concerned</numerusform>
            <numerusform>A person erased; %n records concerned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A person erased; %n record(s) concerned, places left to look through: %1</source>
        <translation>
            <numerusform>A person erased; %n record concerned, places left to look through: %1</numerusform>
            <numerusform>A person erased; %n records concerned, places left to look through: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed: %1 …</source>
        <translation>
            <numerusform>%n rule changed: %1 …</numerusform>
            <numerusform>%n rules changed: %1 …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message numerus="yes">
        <source>%n task(s) done.</source>
        <translation>
            <numerusform>%n task done.</numerusform>
            <numerusform>%n tasks done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitCommands</name>
    <message numerus="yes">
        <source>%n paper(s) added to the visit.</source>
        <translation>
            <numerusform>%n paper added to the visit.</numerusform>
            <numerusform>%n papers added to the visit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n agreement</numerusform>
            <numerusform>%n agreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>One field of %n selected record(s), in one step that can be undone.</source>
        <translation>
            <numerusform>One field of %n selected record, in one step that can be undone.</numerusform>
            <numerusform>One field of %n selected records, in one step that can be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>%n record will change.</numerusform>
            <numerusform>%n records will change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::CheckPage</name>
    <message numerus="yes">
        <source>Select all %Ln row(s)</source>
        <translation>
            <numerusform>Select %Ln row</numerusform>
            <numerusform>Select all %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s) that rows refer to</source>
        <translation>
            <numerusform>Create %Ln record that rows refer to</numerusform>
            <numerusform>Create %Ln records that rows refer to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::HomePage</name>
    <message numerus="yes">
        <source>partner(s)</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>partner</numerusform>
            <numerusform>partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s) in force</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>agreement in force</numerusform>
            <numerusform>agreements in force</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) this year</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>visit this year</numerusform>
            <numerusform>visits this year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programme(s) running</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>programme running</numerusform>
            <numerusform>programmes running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s)</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>student</numerusform>
            <numerusform>students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>records, in a list</comment>
        <translation>
            <numerusform>Show all %Ln</numerusform>
            <numerusform>Show all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::MonthGrid</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>visits on a day for which there is no room</comment>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::OwedList</name>
    <message numerus="yes">
        <source>%Ln owed</source>
        <comment>how many things</comment>
        <translation>
            <numerusform>%Ln owed</numerusform>
            <numerusform>%Ln owed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::OwedModel</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>%Ln day overdue</numerusform>
            <numerusform>%Ln days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>in %Ln day</numerusform>
            <numerusform>in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintOptions</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportDialog</name>
    <message numerus="yes">
        <source>The selection (%Ln record(s))</source>
        <translation>
            <numerusform>The selection (%Ln record)</numerusform>
            <numerusform>The selection (%Ln records)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::RowDetail</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchBox</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::SummaryDialog</name>
    <message numerus="yes">
        <source>The selection (%Ln partner(s))</source>
        <translation>
            <numerusform>The selection (%Ln partner)</numerusform>
            <numerusform>The selection (%Ln partners)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::TimelineCanvas</name>
    <message numerus="yes">
        <source>%Ln day(s) without an agreement in force</source>
        <translation>
            <numerusform>%Ln day without an agreement in force</numerusform>
            <numerusform>%Ln days without an agreement in force</numerusform>
        </translation>
    </message>
</context>
</TS>
