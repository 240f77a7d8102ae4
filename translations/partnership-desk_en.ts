<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>SummaryDialog</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>%n page written to %1.</numerusform>
            <numerusform>%n pages written to %1.</numerusform>
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
    <name>pd::ui::SummaryDialog</name>
    <message numerus="yes">
        <source>The selection (%Ln partner(s))</source>
        <translation>
            <numerusform>The selection (%Ln partner)</numerusform>
            <numerusform>The selection (%Ln partners)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
</TS>
