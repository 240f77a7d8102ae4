<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Agreement</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>New agreement %1</source>
        <translation>新建协议“%1”</translation>
    </message>
    <message>
        <source>Edit agreement %1</source>
        <translation>修改协议“%1”</translation>
    </message>
    <message>
        <source>Delete agreement %1</source>
        <translation>删除协议“%1”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Partner&apos;s number</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>签约级别</translation>
    </message>
    <message>
        <source>Legal weight</source>
        <translation>法律效力</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>签约方</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>签约方</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>For</source>
        <translation>代表单位</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Signed by us on</source>
        <translation>我方签署日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Signed by the partner on</source>
        <translation>对方签署日期</translation>
    </message>
    <message>
        <source>Place of signing</source>
        <translation>签署地点</translation>
    </message>
    <message>
        <source>Occasion of signing</source>
        <translation>签署场合</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Automatic renewal</source>
        <translation>自动顺延</translation>
    </message>
    <message>
        <source>Renewed for, months</source>
        <translation>每次顺延（月）</translation>
    </message>
    <message>
        <source>Notice period, days</source>
        <translation>提前通知期（天）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理进程</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Languages of the text</source>
        <translation>文本语种</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>合作内容</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Work plan</source>
        <translation>工作计划</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>原协议</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>关联信息</translation>
    </message>
    <message>
        <source>Came from the visit</source>
        <translation>源自访问</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>正本份数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质文本</translation>
    </message>
    <message>
        <source>Shelf or box</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Ministry conclusion</source>
        <translation>主管部门意见</translation>
    </message>
    <message>
        <source>Number and date of the conclusion required before signing.</source>
        <translation>签署前须取得的主管部门意见的文号和日期。</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>实际生效日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>实际有效期至</translation>
    </message>
    <message>
        <source>Work plan due on</source>
        <translation>工作计划到期日</translation>
    </message>
    <message>
        <source>The first day on which something open in the work plan falls due.</source>
        <translation>工作计划中未完成事项的最早到期日。</translation>
    </message>
</context>
<context>
    <name>AgreementCommands</name>
    <message>
        <source>Amend agreement</source>
        <translation>修订协议</translation>
    </message>
    <message>
        <source>Terminate agreement</source>
        <translation>终止协议</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>添加步骤</translation>
    </message>
    <message numerus="yes">
        <source>The notice period is %n day(s): notice given today ends the agreement on %1.</source>
        <translation>
            <numerusform>提前通知期为 %n 天：今天通知，协议于%1终止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to that day the agreement stays in force.</source>
        <translation>在此日期之前协议继续有效。</translation>
    </message>
    <message>
        <source>That day is still to come: until then the signature is awaited.</source>
        <translation>该日期尚未到来，在此之前视为待签署。</translation>
    </message>
    <message>
        <source>A draft that renews “%1” was made.</source>
        <translation>已为“%1”建立续签草案。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No notice period is agreed; usual (%2): %1.</source>
        <translation>未约定通知期；通常（%2）：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) were signed or in force and are not deleted.</source>
        <translation>
            <numerusform>%n 份协议曾签署或生效，不予删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was signed or in force, “%2” refers to it: it is not deleted.</source>
        <translation>“%1”曾签署或生效，且被“%2”引用，不予删除。</translation>
    </message>
    <message>
        <source>“%1” was signed or in force: it is not deleted.</source>
        <translation>“%1”曾签署或生效，不予删除。</translation>
    </message>
    <message>
        <source>Archive instead</source>
        <translation>改为归档</translation>
    </message>
    <message>
        <source>Archived: found under the status “Archived”.</source>
        <translation>已归档，可按状态“已归档”查找。</translation>
    </message>
</context>
<context>
    <name>AgreementLevel</name>
    <message>
        <source>University</source>
        <translation>校级</translation>
    </message>
    <message>
        <source>School</source>
        <translation>院级</translation>
    </message>
</context>
<context>
    <name>AgreementType</name>
    <message>
        <source>Memorandum of understanding</source>
        <translation>谅解备忘录</translation>
    </message>
    <message>
        <source>Framework agreement</source>
        <translation>框架协议</translation>
    </message>
    <message>
        <source>Student exchange agreement</source>
        <translation>学生交换协议</translation>
    </message>
    <message>
        <source>Staff exchange agreement</source>
        <translation>教师交流协议</translation>
    </message>
    <message>
        <source>Dual degree agreement</source>
        <translation>双学位合作协议</translation>
    </message>
    <message>
        <source>Joint programme agreement</source>
        <translation>合作办学项目协议</translation>
    </message>
    <message>
        <source>Joint institute agreement</source>
        <translation>合作办学机构协议</translation>
    </message>
    <message>
        <source>Research cooperation agreement</source>
        <translation>科研合作协议</translation>
    </message>
    <message>
        <source>Implementation protocol</source>
        <translation>执行协议</translation>
    </message>
    <message>
        <source>Letter of intent</source>
        <translation>合作意向书</translation>
    </message>
    <message>
        <source>Training agreement</source>
        <translation>培训协议</translation>
    </message>
    <message>
        <source>Other agreement</source>
        <translation>其他协议</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Ministry of Education</source>
        <translation>教育部</translation>
    </message>
    <message>
        <source>Education department of the province</source>
        <translation>省级教育行政部门</translation>
    </message>
    <message>
        <source>Postgraduate</source>
        <translation>研究生</translation>
    </message>
    <message>
        <source>Undergraduate</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Junior college</source>
        <translation>专科</translation>
    </message>
    <message>
        <source>With a degree or diploma</source>
        <translation>学历学位教育</translation>
    </message>
    <message>
        <source>Without a degree</source>
        <translation>非学历学位教育</translation>
    </message>
    <message>
        <source>New, under the Regulations of 2003</source>
        <translation>新批（《条例》施行后）</translation>
    </message>
    <message>
        <source>Old, from before the Regulations of 2003</source>
        <translation>原批（《条例》施行前）</translation>
    </message>
    <message>
        <source>“%1” is no known authority: MOE or PDE.</source>
        <translation>“%1”不是已知的审批机关代码（MOE 或 PDE）。</translation>
    </message>
    <message>
        <source>“%1” is no code of a province.</source>
        <translation>“%1”不是省级行政区代码。</translation>
    </message>
    <message>
        <source>“%1” is no code of a country or region.</source>
        <translation>“%1”不是国家或地区代码。</translation>
    </message>
    <message>
        <source>“%1” is no level: 1 postgraduate, 2 undergraduate, 3 junior college.</source>
        <translation>“%1”不是办学层次代码：1 研究生，2 本科，3 专科。</translation>
    </message>
    <message>
        <source>“%1” should be A (with a degree) or B (without).</source>
        <translation>“%1”应为 A（学历学位）或 B（非学历学位）。</translation>
    </message>
    <message>
        <source>Approved in %1</source>
        <translation>%1 年批准</translation>
    </message>
    <message>
        <source>“%1” is no year of an approval.</source>
        <translation>“%1”不是批准年份。</translation>
    </message>
    <message>
        <source>The number says %1, the day of approval %2.</source>
        <translation>编号中的年份为 %1，批准日期的年份为 %2。</translation>
    </message>
    <message>
        <source>National serial number</source>
        <translation>全国顺序号</translation>
    </message>
    <message>
        <source>“%1” should be a serial number of four digits.</source>
        <translation>“%1”应为四位数字的顺序号。</translation>
    </message>
    <message>
        <source>“%1” should be N (new) or O (old).</source>
        <translation>“%1”应为 N（新批）或 O（原批）。</translation>
    </message>
    <message>
        <source>The number has %1 characters; 18 are usual.</source>
        <translation>编号共 %1 位，通常为 18 位。</translation>
    </message>
</context>
<context>
    <name>ApprovalKind</name>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Preparatory approval</source>
        <translation>批准筹建</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
</context>
<context>
    <name>Area</name>
    <message>
        <source>Student exchange</source>
        <translation>学生交换</translation>
    </message>
    <message>
        <source>Staff exchange</source>
        <translation>教师交流</translation>
    </message>
    <message>
        <source>Joint programmes</source>
        <translation>合作办学</translation>
    </message>
    <message>
        <source>Joint research</source>
        <translation>联合研究</translation>
    </message>
    <message>
        <source>Joint laboratory</source>
        <translation>联合实验室</translation>
    </message>
    <message>
        <source>Grant competitions</source>
        <translation>联合申报资助</translation>
    </message>
    <message>
        <source>Joint events</source>
        <translation>联合举办活动</translation>
    </message>
    <message>
        <source>Teacher training</source>
        <translation>师资培训</translation>
    </message>
    <message>
        <source>Curriculum development</source>
        <translation>课程建设</translation>
    </message>
    <message>
        <source>Language teaching</source>
        <translation>语言教学</translation>
    </message>
    <message>
        <source>Summer schools</source>
        <translation>暑期学校</translation>
    </message>
    <message>
        <source>Innovation and technology transfer</source>
        <translation>创新与技术转移</translation>
    </message>
    <message>
        <source>Cultural cooperation</source>
        <translation>文化交流</translation>
    </message>
    <message>
        <source>Student recruitment</source>
        <translation>招生</translation>
    </message>
</context>
<context>
    <name>Award</name>
    <message>
        <source>Degree</source>
        <translation>学位证书</translation>
    </message>
    <message>
        <source>Diploma</source>
        <translation>毕业证书</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>结业证书</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Daily</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>程序升级前</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>导入前</translation>
    </message>
    <message>
        <source>Before a change of many records</source>
        <translation>批量修改前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>恢复备份前</translation>
    </message>
    <message>
        <source>On request</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>No backup could be written: the folder “%1” cannot be made.</source>
        <translation>无法写入备份：不能创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The copy was written and is not what it should be. Check the disk.</source>
        <translation>副本已写入，但内容与原件不一致。请检查磁盘。</translation>
    </message>
    <message>
        <source>This backup is damaged. Choose another one.</source>
        <translation>此备份已损坏，请选择其他备份。</translation>
    </message>
    <message>
        <source>Documents of this backup are missing from the folder “%1”.</source>
        <translation>文件夹“%1”中缺少此备份的文档。</translation>
    </message>
    <message>
        <source>Nothing was restored: the present file could not be copied to “%1” first.</source>
        <translation>未恢复任何内容：无法先将当前文件复制到“%1”。</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>无法比较</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed</source>
        <comment>records since a backup</comment>
        <translation>新增 %1 条，修改 %2 条，删除 %3 条</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>此备份已损坏</translation>
    </message>
    <message>
        <source>The office goes back to %1. What was changed since (%2) leaves the office; the present state is backed up first and stands in this list.</source>
        <translation>数据库将恢复到 %1 的状态，此后的修改（%2）将不再保留；当前状态会先行备份，并列在此处。</translation>
    </message>
    <message>
        <source>The office goes back to %1. The file that cannot be opened is kept in the folder “%2”.</source>
        <translation>数据库将恢复到 %1 的状态。无法打开的文件会保存在文件夹“%2”中。</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Unmapped</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>%1 by discipline</source>
        <translation>各学科%1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>No counts to show.</source>
        <translation>没有可显示的人数。</translation>
    </message>
    <message>
        <source>Hatched: admitted, where there is no count of enrolled yet.</source>
        <translation>斜线部分为录取人数，尚无在读人数。</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>No targets to show.</source>
        <translation>没有可显示的目标。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>ChartsPage</name>
    <message>
        <source>The chart was written to %1.</source>
        <translation>图表已保存到%1。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Application for the visit</source>
        <translation>访问申请</translation>
    </message>
    <message>
        <source>Invitation letter and visa</source>
        <translation>邀请函和签证</translation>
    </message>
    <message>
        <source>Leaders invited</source>
        <translation>邀请校领导</translation>
    </message>
    <message>
        <source>School agrees</source>
        <translation>院系同意</translation>
    </message>
    <message>
        <source>Publicity department told</source>
        <translation>通知宣传部</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>背景材料</translation>
    </message>
    <message>
        <source>Visit programme</source>
        <translation>访问日程</translation>
    </message>
    <message>
        <source>Police registration</source>
        <translation>住宿登记（公安）</translation>
    </message>
    <message>
        <source>Visit report</source>
        <translation>来访（出访）总结</translation>
    </message>
    <message>
        <source>Rector&apos;s order</source>
        <translation>校长令</translation>
    </message>
    <message>
        <source>Task approval</source>
        <translation>任务批件</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>A line of the table %1 refers to a record that does not exist.</source>
        <translation>表%1中有一行引用了不存在的记录。</translation>
    </message>
    <message>
        <source>Record %1 has lost its fields.</source>
        <translation>记录%1的字段已丢失。</translation>
    </message>
    <message>
        <source>Record %1 is a part of a record that is in the recycle bin.</source>
        <translation>记录%1从属的记录已在回收站中。</translation>
    </message>
    <message>
        <source>Record %1 cannot be shown in every language. Rebuild the search texts.</source>
        <translation>记录%1无法以全部语言显示，请重建搜索索引。</translation>
    </message>
    <message>
        <source>Record %1 is in the recycle bin and still found. Rebuild the search texts.</source>
        <translation>记录%1已在回收站中，但仍能搜索到，请重建搜索索引。</translation>
    </message>
    <message>
        <source>Record %1 has a name and is not found by it. Rebuild the search texts.</source>
        <translation>记录%1有名称却搜索不到，请重建搜索索引。</translation>
    </message>
    <message>
        <source>Nothing is logged about the creation of record %1.</source>
        <translation>日志中没有记录%1的新建信息。</translation>
    </message>
    <message>
        <source>Record %1 is in the recycle bin, and no change in the log put it there.</source>
        <translation>记录%1在回收站中，但日志中没有相应的删除信息。</translation>
    </message>
    <message>
        <source>Change %1 in the log is incomplete.</source>
        <translation>日志中的更改%1不完整。</translation>
    </message>
    <message>
        <source>The content of a document is not what was put in (%1).</source>
        <translation>附件内容与存入时不一致（%1）。</translation>
    </message>
    <message>
        <source>The content of document %1 is missing.</source>
        <translation>附件%1的内容缺失。</translation>
    </message>
    <message>
        <source>Files and photographs archived</source>
        <translation>资料和照片归档</translation>
    </message>
    <message>
        <source>Passports handed back</source>
        <translation>护照交回</translation>
    </message>
</context>
<context>
    <name>Cohort</name>
    <message>
        <source>Cohort</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>New cohort %1</source>
        <translation>新建年级“%1”</translation>
    </message>
    <message>
        <source>Edit cohort %1</source>
        <translation>修改年级“%1”</translation>
    </message>
    <message>
        <source>Delete cohort %1</source>
        <translation>删除年级“%1”</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Intake year</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>入学学期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>In the programme&apos;s own scheme; charts translate it.</source>
        <translation>按办学项目采用的分类填写，图表中自动换算。</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>招生计划</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>申请人数</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取人数</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读人数</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业人数</translation>
    </message>
</context>
<context>
    <name>Colleagues</name>
    <message>
        <source>%1 has finished editing. You can edit now.</source>
        <translation>%1 已完成编辑，现在您可以编辑。</translation>
    </message>
    <message>
        <source>%1 on %2 asks to edit this office.</source>
        <translation>%1（计算机 %2）请求编辑此数据库。</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>移交…</translation>
    </message>
    <message>
        <source>%1 on %2 is editing this office. You can read it meanwhile; what is saved there shows here at once.</source>
        <translation>%1（计算机 %2）正在编辑此数据库。在此期间您可以阅读，对方保存的内容会立即显示在这里。</translation>
    </message>
    <message>
        <source>Ask to edit</source>
        <translation>请求编辑</translation>
    </message>
    <message>
        <source>They were asked, and you will be told when you can edit.</source>
        <translation>已转达请求；可以编辑时会通知您。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option “%1”; --help lists what there is.</source>
        <translation>没有选项“%1”；可用选项见--help。</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>选项--%1缺少值。</translation>
    </message>
    <message>
        <source>The command %1 has no option --%2.</source>
        <translation>命令%1没有选项--%2。</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>选项--%1重复。</translation>
    </message>
    <message>
        <source>There is no language “%1”; choose en, ru or zh.</source>
        <translation>没有语言“%1”；请选择en、ru或zh。</translation>
    </message>
    <message>
        <source>There is no command “%1”; --help lists what there is.</source>
        <translation>没有命令“%1”；可用命令见--help。</translation>
    </message>
    <message>
        <source>Which command? --help lists what there is.</source>
        <translation>请给出命令；可用命令见--help。</translation>
    </message>
    <message>
        <source>Write: partnership-desk %1 %2</source>
        <translation>用法：partnership-desk %1 %2</translation>
    </message>
    <message>
        <source>%1 is not available in this version.</source>
        <translation>此版本不提供%1。</translation>
    </message>
    <message>
        <source>Write the sample office to the file of --database.</source>
        <translation>将示例库写入--database指定的文件。</translation>
    </message>
    <message>
        <source>Write the practice office to the file of --database.</source>
        <translation>将练习库写入--database指定的文件。</translation>
    </message>
    <message>
        <source>List the kinds of records.</source>
        <translation>列出记录种类。</translation>
    </message>
    <message>
        <source>List the fields of a kind with their types and codes.</source>
        <translation>列出某类记录的字段及其类型和代码。</translation>
    </message>
    <message>
        <source>List records.</source>
        <translation>列出记录。</translation>
    </message>
    <message>
        <source>Show one record as JSON.</source>
        <translation>以JSON显示一条记录。</translation>
    </message>
    <message>
        <source>Find records by any of their names.</source>
        <translation>按任意名称查找记录。</translation>
    </message>
    <message>
        <source>Create, update, delete and link records.</source>
        <translation>新建、更新、删除和关联记录。</translation>
    </message>
    <message>
        <source>Write records to a file.</source>
        <translation>将记录导出到文件。</translation>
    </message>
    <message>
        <source>Print a report to a PDF file.</source>
        <translation>将报告输出为PDF文件。</translation>
    </message>
    <message>
        <source>Draw a chart, or write its numbers.</source>
        <translation>绘制图表或输出图表数据。</translation>
    </message>
    <message>
        <source>Check the file of an office.</source>
        <translation>检查数据库文件。</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>撤销最近一次更改。</translation>
    </message>
    <message>
        <source>Redo what was undone.</source>
        <translation>重做已撤销的更改。</translation>
    </message>
    <message>
        <source>List the changes of a record.</source>
        <translation>列出一条记录的修改记录。</translation>
    </message>
    <message>
        <source>Partnership Desk keeps the partners of an international office.</source>
        <translation>国际合作台账：管理国际合作与交流处的合作单位。</translation>
    </message>
    <message>
        <source>Open the window.</source>
        <translation>打开程序窗口。</translation>
    </message>
    <message>
        <source>With every command:</source>
        <translation>各命令通用选项：</translation>
    </message>
    <message>
        <source>Name the file with --output; it ends in .%1.</source>
        <translation>请用--output指定文件，扩展名为.%1。</translation>
    </message>
    <message>
        <source>No partner meets these conditions.</source>
        <translation>没有符合条件的合作单位。</translation>
    </message>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>There is no chart “%1”; choose enrolment or target.</source>
        <translation>没有图表“%1”；请选择enrolment或target。</translation>
    </message>
    <message>
        <source>--classification takes isced, cn or ru.</source>
        <translation>--classification可选isced、cn或ru。</translation>
    </message>
    <message>
        <source>There is no measure “%1”; `fields count` lists them.</source>
        <translation>没有统计项目“%1”；可用`fields count`查看。</translation>
    </message>
    <message>
        <source>Charts cannot be drawn here.</source>
        <translation>此环境无法绘制图表。</translation>
    </message>
    <message>
        <source>A partnership summary has no --from and --to.</source>
        <translation>合作概况不支持--from和--to。</translation>
    </message>
    <message>
        <source>--columns names no column.</source>
        <translation>--columns未指定任何列。</translation>
    </message>
    <message>
        <source>There is no format “%1”; choose tsv, csv or json.</source>
        <translation>没有格式“%1”；请选择tsv、csv或json。</translation>
    </message>
    <message>
        <source>--limit takes a whole number of at least 1.</source>
        <translation>--limit须为不小于1的整数。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problem(s).</source>
        <translation>
            <numerusform>检查发现%n个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which office? Name its file with --database FILE.</source>
        <translation>请用--database FILE指定数据库文件。</translation>
    </message>
    <message>
        <source>“%1” is no day; write it as 2026-03-02.</source>
        <translation>“%1”不是日期；请写作2026-03-02。</translation>
    </message>
    <message>
        <source>There is no kind “%1”; the command `kinds` lists them.</source>
        <translation>没有记录种类“%1”；可用命令`kinds`查看。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; the command `fields %1` lists them.</source>
        <translation>%1没有字段“%2”；可用命令`fields %1`查看。</translation>
    </message>
    <message>
        <source>--duplicates takes skip, update or add.</source>
        <translation>--duplicates可选skip、update或add。</translation>
    </message>
    <message>
        <source>--map takes COLUMN=KEY.</source>
        <translation>--map的格式为COLUMN=KEY。</translation>
    </message>
    <message>
        <source>“%1” holds no JSON object.</source>
        <translation>“%1”不含JSON对象。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The output cannot be written.</source>
        <translation>无法写入输出内容。</translation>
    </message>
    <message>
        <source>Name the file once: after the command or with --database.</source>
        <translation>文件只需指定一次：写在命令之后，或用 --database 给出。</translation>
    </message>
    <message>
        <source>--from lies after --to.</source>
        <translation>--from 晚于 --to。</translation>
    </message>
    <message>
        <source>Write the whole office to a new file.</source>
        <translation>将整个数据库写入新文件。</translation>
    </message>
    <message>
        <source>Put a backup in the place of the office, which is backed up first.</source>
        <translation>用备份替换当前数据库；替换前先备份当前状态。</translation>
    </message>
    <message>
        <source>Read what can be read of a damaged office into a new file.</source>
        <translation>将损坏数据库中可读取的内容写入新文件。</translation>
    </message>
    <message>
        <source>A whole office is written to a file that ends in .json.</source>
        <translation>整个数据库只能写入以 .json 结尾的文件。</translation>
    </message>
    <message>
        <source>There is no view “%1” of %2; there are: %3.</source>
        <translation>%2 没有视图“%1”；现有：%3。</translation>
    </message>
    <message>
        <source>Take a person out of records, history and, later, backups for good.</source>
        <translation>将某人从记录、历史以及之后的备份中彻底删除。</translation>
    </message>
    <message>
        <source>Only persons are erased; other records are deleted.</source>
        <translation>只有人员可以彻底删除；其他记录请用普通删除。</translation>
    </message>
    <message>
        <source>An exchange balance has no --from and --to.</source>
        <translation>派出接收平衡没有 --from 和 --to 选项。</translation>
    </message>
    <message>
        <source>Read a table into records, an office written by export, or a register of institutions (ROR) into the directory.</source>
        <translation>将表格读入记录，或读入由 export 写出的整个数据文件，或将机构名录（ROR）读入机构目录。</translation>
    </message>
    <message>
        <source>Write --%1 as a day: 2026-03-02.</source>
        <translation>请将 --%1 写成日期：2026-03-02。</translation>
    </message>
    <message>
        <source>--day-order takes dmy or mdy.</source>
        <translation>--day-order 只能是 dmy 或 mdy。</translation>
    </message>
    <message>
        <source>--columns and --labels are for .csv and .xlsx; other files are always complete.</source>
        <translation>--columns 和 --labels 只用于 .csv 和 .xlsx；其他文件总是完整的。</translation>
    </message>
    <message>
        <source>--report-language takes one language, or two different ones: ru,zh.</source>
        <translation>--report-language可填一种语言，或两种不同的语言：ru,zh。</translation>
    </message>
    <message>
        <source>No record meets these conditions.</source>
        <translation>没有符合这些条件的记录。</translation>
    </message>
    <message>
        <source>This report has no --from and --to.</source>
        <translation>此报表没有--from和--to。</translation>
    </message>
    <message>
        <source>This report is printed in one language.</source>
        <translation>此报表只能用一种语言打印。</translation>
    </message>
    <message>
        <source>This report is about one record and has no --where.</source>
        <translation>此报表只针对一条记录，没有--where。</translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>Certain</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>较可靠</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>ContactWay</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation>Telegram</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通信地址</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message>
        <source>Count</source>
        <translation>人数统计</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>人数统计</translation>
    </message>
    <message>
        <source>New count %1</source>
        <translation>新建人数统计“%1”</translation>
    </message>
    <message>
        <source>Edit count %1</source>
        <translation>修改人数统计“%1”</translation>
    </message>
    <message>
        <source>Delete count %1</source>
        <translation>删除人数统计“%1”</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>What</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>分项方式</translation>
    </message>
    <message>
        <source>Empty for the total; otherwise what part of it this is.</source>
        <translation>总数留空；分项人数须注明分项方式。</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Origin institution</source>
        <translation>来源院校</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>经费来源</translation>
    </message>
</context>
<context>
    <name>CountSplit</name>
    <message>
        <source>By country</source>
        <translation>按国家/地区</translation>
    </message>
    <message>
        <source>By origin institution</source>
        <translation>按来源院校</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>按性别</translation>
    </message>
    <message>
        <source>By funding</source>
        <translation>按经费来源</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>In the source: %1</source>
        <translation>原文：%1</translation>
    </message>
    <message>
        <source>academic year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>year only</source>
        <translation>精确到年</translation>
    </message>
    <message>
        <source>season only</source>
        <translation>精确到季节</translation>
    </message>
    <message>
        <source>month only</source>
        <translation>精确到月</translation>
    </message>
</context>
<context>
    <name>Direction</name>
    <message>
        <source>Incoming</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>双向</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>The file is no directory of institutions: it has no column for the ROR id or none for the name.</source>
        <translation>该文件不是机构名录：缺少 ROR 编号列或名称列。</translation>
    </message>
    <message>
        <source>This is an archive. Unpack it and choose the JSON or CSV file in it.</source>
        <translation>这是压缩包。请先解压，再选择其中的 JSON 或 CSV 文件。</translation>
    </message>
    <message>
        <source>There is no ROR id.</source>
        <translation>缺少 ROR 编号。</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>缺少名称。</translation>
    </message>
    <message>
        <source>There is no directory of institutions yet.</source>
        <translation>还没有机构名录。</translation>
    </message>
    <message>
        <source>“%1” is not a directory of institutions.</source>
        <translation>“%1”不是机构名录。</translation>
    </message>
    <message>
        <source>The directory cannot be kept in “%1”.</source>
        <translation>机构名录无法保存在“%1”中。</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s) were read. They are offered when the name of a partner is typed.</source>
        <translation>
            <numerusform>已读入 %n 个机构。输入合作单位名称时会给出提示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Document</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>New document %1</source>
        <translation>新建附件“%1”</translation>
    </message>
    <message>
        <source>Edit document %1</source>
        <translation>修改附件“%1”</translation>
    </message>
    <message>
        <source>Delete document %1</source>
        <translation>删除附件“%1”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size, bytes</source>
        <translation>大小（字节）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>DocumentKind</name>
    <message>
        <source>Signed original (scan)</source>
        <translation>签署原件（扫描件）</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批件</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他附件</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>There is no room for a temporary copy.</source>
        <translation>没有空间存放临时副本。</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”. Save it as a file instead.</source>
        <translation>这台计算机上没有能打开“%1”的程序。请将其另存为文件。</translation>
    </message>
</context>
<context>
    <name>Enrolment</name>
    <message>
        <source>Unmapped</source>
        <translation>未对应</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>%n document(s) of this person go too, with their contents.</source>
        <translation>
            <numerusform>此人的 %n 份文件连同内容一并删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other record(s) will no longer name this person.</source>
        <translation>
            <numerusform>另有 %n 条记录将不再指向此人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the history go or lose the name.</source>
        <translation>
            <numerusform>%n 行历史记录将被删除或去除姓名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) that were not saved go.</source>
        <translation>
            <numerusform>%n 份未保存的草稿将被删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) lose this person when the next one is written.</source>
        <translation>
            <numerusform>写入下一份备份时，%n 份备份将去除此人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The person was erased. The backups follow when the next one is written.</source>
        <translation>已彻底删除此人。写入下一份备份时，其余备份也会随之清除。</translation>
    </message>
    <message>
        <source>The person was erased; the last traces leave the file when every window has closed it.</source>
        <translation>已彻底删除此人；所有窗口关闭该文件后，最后的痕迹将从文件中清除。</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>设置：%1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind of record, name</comment>
        <translation>%1“%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>record, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>In %n other text(s) the full name, declined too, an address or a number becomes “[…]”.</source>
        <translation>
            <numerusform>另有 %n 处文字中的全名（含变格）、地址或号码将变为“[…]”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The person was erased; %n place(s) that may still tell of the person were left. The backups follow when the next one is written.</source>
        <translation>
            <numerusform>此人已彻底删除；还有 %n 处可能涉及此人的内容保留未动。备份将在写入下一个备份时随之处理。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>New event %1</source>
        <translation>新建活动“%1”</translation>
    </message>
    <message>
        <source>Edit event %1</source>
        <translation>修改活动“%1”</translation>
    </message>
    <message>
        <source>Delete event %1</source>
        <translation>删除活动“%1”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Number of participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
<context>
    <name>EventStatus</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>EventType</name>
    <message>
        <source>Education fair</source>
        <translation>教育展</translation>
    </message>
    <message>
        <source>Open day</source>
        <translation>开放日</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>典礼</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation>论坛</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>会谈</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>出版物发布</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>其他活动</translation>
    </message>
</context>
<context>
    <name>ExchangeTerm</name>
    <message>
        <source>Exchange term</source>
        <translation>交换条款</translation>
    </message>
    <message>
        <source>Exchange terms</source>
        <translation>交换条款</translation>
    </message>
    <message>
        <source>New exchange term %1</source>
        <translation>新建交换条款“%1”</translation>
    </message>
    <message>
        <source>Edit exchange term %1</source>
        <translation>修改交换条款“%1”</translation>
    </message>
    <message>
        <source>Delete exchange term %1</source>
        <translation>删除交换条款“%1”</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>交流方向</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>交流类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Student quota</source>
        <translation>交换名额</translation>
    </message>
    <message>
        <source>Places a year.</source>
        <translation>每年名额数。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Language of instruction</source>
        <translation>授课语言</translation>
    </message>
    <message>
        <source>Language level</source>
        <translation>语言水平</translation>
    </message>
    <message>
        <source>First academic year</source>
        <translation>起始学年</translation>
    </message>
    <message>
        <source>Last academic year</source>
        <translation>截止学年</translation>
    </message>
    <message>
        <source>Tuition waiver</source>
        <translation>学费互免</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>住宿</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <source>Nomination deadline</source>
        <translation>提名截止日期</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Agreement ends: %1</source>
        <translation>协议到期：%1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期事项：%1</translation>
    </message>
    <message>
        <source>The name of the file must end in .csv, .xlsx, .json, .vcf or .ics.</source>
        <translation>文件名必须以 .csv、.xlsx、.json、.vcf 或 .ics 结尾。</translation>
    </message>
    <message>
        <source>Only persons can be written as cards.</source>
        <translation>只有联系人可以写成名片文件。</translation>
    </message>
    <message>
        <source>These records have no days for a calendar.</source>
        <translation>这些记录没有可写入日历的日期。</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>关于此列表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>A part of the program that writes such files is missing. Install the program again.</source>
        <translation>程序缺少用于写入此类文件的组件，请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>Not given</source>
        <translation>未填写</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>New figure %1</source>
        <translation>新建指标“%1”</translation>
    </message>
    <message>
        <source>Edit figure %1</source>
        <translation>修改指标“%1”</translation>
    </message>
    <message>
        <source>Delete figure %1</source>
        <translation>删除指标“%1”</translation>
    </message>
    <message>
        <source>What it counts</source>
        <translation>指标名称</translation>
    </message>
    <message>
        <source>About</source>
        <translation>所属对象</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标类别</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Discipline groups</source>
        <translation>学科组</translation>
    </message>
</context>
<context>
    <name>FigureMeasure</name>
    <message>
        <source>Partnerships</source>
        <translation>合作关系</translation>
    </message>
    <message>
        <source>Joint institutes</source>
        <translation>中外合作办学机构</translation>
    </message>
    <message>
        <source>Joint programmes</source>
        <translation>中外合作办学项目</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准项目</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Laboratories</source>
        <translation>实验室</translation>
    </message>
    <message>
        <source>Subscribers</source>
        <translation>关注人数</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” is too large.</source>
        <translation>文件“%1”过大。</translation>
    </message>
    <message>
        <source>The file “%1” exists already.</source>
        <translation>文件“%1”已存在。</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1是文件夹。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹%1不存在。</translation>
    </message>
    <message>
        <source>You have no right to write to %1.</source>
        <translation>没有写入%1的权限。</translation>
    </message>
    <message>
        <source>The disk is full; %1 was not written.</source>
        <translation>磁盘已满，%1未写入。</translation>
    </message>
    <message>
        <source>%1 is an office and stays as it is. Choose another name.</source>
        <translation>%1是数据库文件，未作改动。请换一个文件名。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Enter your name in the settings to see what is yours.</source>
        <translation>请先在设置中填写姓名，再筛选“我经办的”。</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有%1“%2”。</translation>
    </message>
    <message>
        <source>“%1” is ambiguous: %2.</source>
        <translation>“%1”对应多条记录：%2。</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Exchange flow</source>
        <translation>交流记录</translation>
    </message>
    <message>
        <source>Exchange flows</source>
        <translation>交流记录</translation>
    </message>
    <message>
        <source>New exchange flow %1</source>
        <translation>新建交流记录“%1”</translation>
    </message>
    <message>
        <source>Edit exchange flow %1</source>
        <translation>修改交流记录“%1”</translation>
    </message>
    <message>
        <source>Delete exchange flow %1</source>
        <translation>删除交流记录“%1”</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>派出与接收</translation>
    </message>
    <message>
        <source>From</source>
        <translation>派出方</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>From, in words</source>
        <translation>派出地（文字）</translation>
    </message>
    <message>
        <source>A city or country when no organisation is named.</source>
        <translation>未列明单位时，填写城市或国家。</translation>
    </message>
    <message>
        <source>To, in words</source>
        <translation>接收地（文字）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>交流类别</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确程度</translation>
    </message>
    <message>
        <source>Semesters</source>
        <translation>学期数</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>办学项目</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Follow-up</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>New follow-up %1</source>
        <translation>新建跟进事项“%1”</translation>
    </message>
    <message>
        <source>Edit follow-up %1</source>
        <translation>修改跟进事项“%1”</translation>
    </message>
    <message>
        <source>Delete follow-up %1</source>
        <translation>删除跟进事项“%1”</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>事项内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>相关记录</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message>
        <source>State budget</source>
        <translation>国家公费</translation>
    </message>
    <message>
        <source>Scholarship</source>
        <translation>奖学金</translation>
    </message>
    <message>
        <source>Tuition fee</source>
        <translation>自费</translation>
    </message>
    <message>
        <source>Exchange agreement</source>
        <translation>校际交换</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, undone since</source>
        <comment>Changed, undone since</comment>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will be removed for good, with their history and documents (%1). This cannot be undone, and neither can any earlier change.</source>
        <translation>
            <numerusform>%n 条记录及其修改记录和文档（%1）将被永久删除。此操作无法撤销，此前的修改也将无法再撤销。</numerusform>
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
        <translation>中国院校标识码（10位）</translation>
    </message>
    <message>
        <source>Chinese institution code (5 digits)</source>
        <translation>中国院校代码（5位）</translation>
    </message>
    <message>
        <source>Russian state register (OGRN)</source>
        <translation>俄罗斯法人登记号（OGRN）</translation>
    </message>
    <message>
        <source>Russian taxpayer number (INN)</source>
        <translation>俄罗斯纳税人识别号（INN）</translation>
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
        <translation>Erasmus代码</translation>
    </message>
    <message>
        <source>Wikidata</source>
        <translation>Wikidata</translation>
    </message>
    <message>
        <source>Own number</source>
        <translation>自编编号</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” does not fit. %2</source>
        <translation>“%1”不符合要求。%2</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>没有记录“%1”。</translation>
    </message>
    <message>
        <source>“%1” may be any of several records; give a number.</source>
        <translation>“%1”可能对应多条记录，请填写记录编号。</translation>
    </message>
    <message>
        <source>These rows are not written as they should be.</source>
        <translation>这些行的格式不正确。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The table has no column “%1”.</source>
        <translation>表格中没有列“%1”。</translation>
    </message>
    <message>
        <source>%1 has no field “%2”; `fields %1` lists them.</source>
        <translation>%1没有字段“%2”；可用`fields %1`查看。</translation>
    </message>
    <message>
        <source>The column “%1” is no field of %2; say which with --map “%1=KEY”, or --map “%1=” to leave it out.</source>
        <translation>列“%1”不是%2的字段；请用--map “%1=KEY”指明，或用--map “%1=”略去此列。</translation>
    </message>
    <message>
        <source>The columns “%1” and “%2” mean the same field.</source>
        <translation>列“%1”和“%2”对应同一字段。</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>表格为空。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>该行有%1个单元格，表头有%2个。</translation>
    </message>
    <message>
        <source>“%1” is no number of a record.</source>
        <translation>“%1”不是记录编号。</translation>
    </message>
    <message>
        <source>Several records match this row.</source>
        <translation>有多条记录与该行相符。</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>无法读取记录%1。</translation>
    </message>
    <message>
        <source>This is a row of totals.</source>
        <translation>这是合计行。</translation>
    </message>
    <message>
        <source>The heading is repeated here.</source>
        <translation>此处重复了表头。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>“%1” is no period.</source>
        <translation>“%1”不是期限。</translation>
    </message>
    <message>
        <source>The office has no such record with the number %1.</source>
        <translation>数据库中没有编号为 %1 的此类记录。</translation>
    </message>
    <message>
        <source>This may be record %1, %2 (%3); say with --duplicates what to do.</source>
        <translation>可能是记录 %1：%2（%3）；请用 --duplicates 指明如何处理。</translation>
    </message>
    <message>
        <source>An earlier row of the table may mean the same (%1); say with --duplicates what to do.</source>
        <translation>表中前面的某一行可能是同一条（%1）；请用 --duplicates 指明如何处理。</translation>
    </message>
    <message>
        <source>Another record has the same name and another identifier.</source>
        <translation>另一条记录名称相同，但标识码不同。</translation>
    </message>
    <message>
        <source>Why it was not imported</source>
        <translation>未导入原因</translation>
    </message>
    <message>
        <source>You left this row out.</source>
        <translation>您已略去此行。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a column becomes: Name (Chinese)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates in one column</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>The columns need a name to be kept under.</source>
        <translation>请填写保存列对应关系所用的名称。</translation>
    </message>
    <message>
        <source>Rows are saved as .csv or .xlsx.</source>
        <translation>行只能保存为 .csv 或 .xlsx 文件。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The table has more than %n row(s). Divide it, or import it from the command line.</source>
        <translation>
            <numerusform>表格超过 %n 行。请拆分表格，或用命令行导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>名单中已无</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>New</source>
        <comment>rows of a table</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>rows of a table</comment>
        <translation>更新</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>rows of a table</comment>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Possible duplicate</source>
        <translation>可能重复</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>rows of a table</comment>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Left out</source>
        <comment>rows of a table</comment>
        <translation>已略去</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a candidate and how alike it is: Moscow University, 95%</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>This is no number of students.</source>
        <translation>这不是学生人数。</translation>
    </message>
    <message>
        <source>This is no academic year.</source>
        <translation>这不是学年。</translation>
    </message>
    <message>
        <source>“%1” is no country.</source>
        <translation>“%1”不是国家或地区。</translation>
    </message>
    <message>
        <source>There are no students in this row.</source>
        <translation>此行没有学生。</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Country of the students</source>
        <translation>学生国别</translation>
    </message>
    <message>
        <source>Code of the field</source>
        <translation>专业代码</translation>
    </message>
    <message>
        <source>Department or field</source>
        <translation>院系或专业</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男生</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女生</translation>
    </message>
    <message>
        <source>Students by country</source>
        <comment>what the rows of a table are</comment>
        <translation>各国学生人数</translation>
    </message>
    <message>
        <source>No column becomes this yet: %1.</source>
        <translation>尚无列对应：%1。</translation>
    </message>
    <message>
        <source>With a warning</source>
        <comment>rows of a table</comment>
        <translation>有提醒</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) saved in %1. Mend them there and import that file.</source>
        <translation>
            <numerusform>已将 %n 行保存到 %1。请在该文件中修改后再导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Choose what at least one column becomes.</source>
        <translation>请至少为一列选择对应字段。</translation>
    </message>
    <message>
        <source>“%1” was kept for a table with other headers.</source>
        <translation>“%1”是为另一种表头保存的。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The import is done. Added: %1, changed: %2, not imported: %3.</source>
        <translation>导入完成。新增 %1 条，修改 %2 条，未导入 %3 行。</translation>
    </message>
    <message>
        <source>May be the same as %1 (%2).</source>
        <translation>可能与“%1”相同（%2）。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column of a table, what is wrong with the cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (will be created)</source>
        <translation>%1（将新建）</translation>
    </message>
    <message>
        <source>The same as %1 (%2)</source>
        <comment>a record, how alike</comment>
        <translation>即“%1”（%2）</translation>
    </message>
</context>
<context>
    <name>IntakeModel</name>
    <message>
        <source>Another column is for this intake already.</source>
        <translation>该届已有一列。</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>新一届</translation>
    </message>
    <message>
        <source>Type a year to add an intake.</source>
        <translation>输入年份即可新增一届。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Before: %1, as of %2</source>
        <translation>此前：%1（截至%2）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, intake, number</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Intake %1. %2</source>
        <comment>year, what does not fit together</comment>
        <translation>%1级。%2</translation>
    </message>
</context>
<context>
    <name>IntakesDialog</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>what is counted, intake, what is wrong</comment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1” is no key of a record in this file</source>
        <translation>“%1”不是此文件中的记录键</translation>
    </message>
    <message>
        <source>%1 has no field “%2”</source>
        <translation>%1没有字段“%2”</translation>
    </message>
    <message>
        <source>%1 is computed and cannot be set</source>
        <translation>%1由程序计算，不能填写</translation>
    </message>
    <message>
        <source>%1: this value does not fit</source>
        <translation>%1：值不符合要求</translation>
    </message>
    <message>
        <source>names: give each language a text or a list of texts</source>
        <translation>names：每种语言须给出一个文本或文本列表</translation>
    </message>
    <message>
        <source>names: “%1” is no kind of name</source>
        <translation>names：“%1”不是名称类别</translation>
    </message>
    <message>
        <source>“%1” is none of create, update, delete and link.</source>
        <translation>“%1”不属于create、update、delete和link。</translation>
    </message>
    <message>
        <source>%1, item %2: %3</source>
        <translation>%1，第%2项：%3</translation>
    </message>
    <message>
        <source>The key “%1” is used twice.</source>
        <translation>键“%1”重复。</translation>
    </message>
    <message>
        <source>“id” is missing</source>
        <translation>缺少“id”</translation>
    </message>
    <message>
        <source>record %1 is of the kind %2</source>
        <translation>记录%1属于%2</translation>
    </message>
    <message>
        <source>“%1” is no reference</source>
        <translation>“%1”不是引用字段</translation>
    </message>
    <message>
        <source>“kind” is missing</source>
        <translation>缺少“kind”</translation>
    </message>
    <message>
        <source>there is no kind “%1”</source>
        <translation>没有记录种类“%1”</translation>
    </message>
    <message>
        <source>there is no record %1</source>
        <translation>没有记录 %1</translation>
    </message>
    <message>
        <source>“%1” takes a list.</source>
        <translation>“%1”后应为列表。</translation>
    </message>
    <message>
        <source>“%1” has no place here</source>
        <translation>此处不能有“%1”</translation>
    </message>
    <message>
        <source>“fields” holds no values by field key</source>
        <translation>“fields”中没有按字段键给出的值</translation>
    </message>
    <message>
        <source>“%1” is created in this file</source>
        <translation>“%1”就是在此文件中新建的</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>language not known</source>
        <translation>语言不详</translation>
    </message>
</context>
<context>
    <name>LegalWeight</name>
    <message>
        <source>Binding</source>
        <translation>有约束力</translation>
    </message>
    <message>
        <source>Declaration of intent</source>
        <translation>意向性</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Vocational diploma</source>
        <translation>专科（高职）</translation>
    </message>
    <message>
        <source>Bachelor&apos;s</source>
        <translation>本科</translation>
    </message>
    <message>
        <source>Specialist degree</source>
        <translation>专家文凭（俄）</translation>
    </message>
    <message>
        <source>Master&apos;s</source>
        <translation>硕士</translation>
    </message>
    <message>
        <source>Doctoral</source>
        <translation>博士</translation>
    </message>
    <message>
        <source>Non-degree</source>
        <translation>非学历</translation>
    </message>
</context>
<context>
    <name>Limit</name>
    <message>
        <source>People in a group abroad, at most</source>
        <translation>出访团组人数上限</translation>
    </message>
    <message>
        <source>Countries of a journey, at most</source>
        <translation>一次出访国家数上限</translation>
    </message>
    <message>
        <source>Days abroad in one country, at most</source>
        <translation>出访一国天数上限</translation>
    </message>
    <message>
        <source>Days abroad in two countries, at most</source>
        <translation>出访两国天数上限</translation>
    </message>
    <message>
        <source>Days abroad in three countries, at most</source>
        <translation>出访三国天数上限</translation>
    </message>
    <message>
        <source>Further days for Africa and Latin America</source>
        <translation>赴非洲、拉美增加天数</translation>
    </message>
    <message>
        <source>Notice before an agreement is terminated</source>
        <translation>终止协议的提前通知期</translation>
    </message>
    <message>
        <source>Warning before an agreement ends</source>
        <translation>协议到期预警</translation>
    </message>
    <message>
        <source>A quarter counts in the exchange balance</source>
        <translation>交流平衡中一个学季折合</translation>
    </message>
    <message>
        <source>A semester counts in the exchange balance</source>
        <translation>交流平衡中一个学期折合</translation>
    </message>
    <message>
        <source>A year counts in the exchange balance</source>
        <translation>交流平衡中一学年折合</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The office was checked: all is well.</source>
        <translation>数据库检查完毕，未发现问题。</translation>
    </message>
    <message>
        <source>The check found something: %1</source>
        <translation>检查发现问题：%1</translation>
    </message>
    <message>
        <source>The office is being prepared…</source>
        <translation>正在准备数据库…</translation>
    </message>
    <message numerus="yes">
        <source>When the program ended, %n record(s) were being edited and not saved.</source>
        <translation>
            <numerusform>程序上次退出时，有 %n 条正在编辑的记录未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板中没有文本。</translation>
    </message>
</context>
<context>
    <name>Measure</name>
    <message>
        <source>Applicants</source>
        <translation>申请人数</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取人数</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>报到人数</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读人数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>退学人数</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业人数</translation>
    </message>
    <message>
        <source>Dual degrees awarded</source>
        <translation>获双学位人数</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Two records were merged.</source>
        <translation>两条记录已合并。</translation>
    </message>
</context>
<context>
    <name>MobilityKind</name>
    <message>
        <source>Exchange</source>
        <translation>交换学习</translation>
    </message>
    <message>
        <source>Degree studies</source>
        <translation>攻读学位</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>课程进修</translation>
    </message>
    <message>
        <source>Traineeship</source>
        <translation>实习</translation>
    </message>
    <message>
        <source>Staff mobility</source>
        <translation>教师交流</translation>
    </message>
</context>
<context>
    <name>NameKind</name>
    <message>
        <source>Official name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短名称</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name and its kind</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>OfficeFiles</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第%2行：%3</translation>
    </message>
    <message>
        <source>this is no JSON object</source>
        <translation>不是JSON对象</translation>
    </message>
    <message>
        <source>“%1” is no key of a record</source>
        <translation>“%1”不是记录键</translation>
    </message>
    <message>
        <source>There are no records in “%1”.</source>
        <translation>“%1”中没有记录。</translation>
    </message>
    <message>
        <source>the key “%1” is used twice</source>
        <translation>键“%1”重复</translation>
    </message>
    <message>
        <source>Record %1: %2</source>
        <translation>记录 %1：%2</translation>
    </message>
    <message>
        <source>the field “%1” does not fit</source>
        <translation>字段“%1”不符合要求</translation>
    </message>
    <message>
        <source>the number is used twice, or is none</source>
        <translation>编号重复或缺失</translation>
    </message>
    <message>
        <source>The office has records already. Read the file into an empty one.</source>
        <translation>数据库中已有记录。请将文件导入空数据库。</translation>
    </message>
    <message>
        <source>This file does not hold an office.</source>
        <translation>此文件不是数据库。</translation>
    </message>
    <message>
        <source>This file was written by a newer version.</source>
        <translation>此文件由较新的版本写成。</translation>
    </message>
    <message>
        <source>The content of a document is damaged.</source>
        <translation>文件内容已损坏。</translation>
    </message>
    <message>
        <source>The view “%1” does not fit.</source>
        <translation>视图“%1”不符合要求。</translation>
    </message>
    <message>
        <source>Line %1 of the history does not fit.</source>
        <translation>历史记录的第 %1 行不符合要求。</translation>
    </message>
</context>
<context>
    <name>Organisation</name>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>New partner %1</source>
        <translation>新建合作单位“%1”</translation>
    </message>
    <message>
        <source>Edit partner %1</source>
        <translation>修改合作单位“%1”</translation>
    </message>
    <message>
        <source>Delete partner %1</source>
        <translation>删除合作单位“%1”</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Now known as</source>
        <translation>更名后单位</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立时间</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>An institution whose office this is.</source>
        <translation>使用本数据库的院校。</translation>
    </message>
    <message>
        <source>Relationship stage</source>
        <translation>合作阶段</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作情况</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>合作起始时间</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>机构代码</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>代码体系</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Distinctions</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Distinction</source>
        <translation>称号</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Agreements in force</source>
        <translation>有效协议</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>最近访问</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近往来</translation>
    </message>
</context>
<context>
    <name>OrganisationType</name>
    <message>
        <source>University</source>
        <translation>大学</translation>
    </message>
    <message>
        <source>Vocational college</source>
        <translation>高职院校</translation>
    </message>
    <message>
        <source>Research institute</source>
        <translation>研究院所</translation>
    </message>
    <message>
        <source>Academy of sciences</source>
        <translation>科学院</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>政府机构</translation>
    </message>
    <message>
        <source>Funding body</source>
        <translation>资助机构</translation>
    </message>
    <message>
        <source>Faculty or school</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Representative office</source>
        <translation>代表处</translation>
    </message>
    <message>
        <source>Association or network</source>
        <translation>协会或联盟</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>其他单位</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>New outcome %1</source>
        <translation>新建成果“%1”</translation>
    </message>
    <message>
        <source>Edit outcome %1</source>
        <translation>修改成果“%1”</translation>
    </message>
    <message>
        <source>Delete outcome %1</source>
        <translation>删除成果“%1”</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>商定内容</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>行程项</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>专业方向</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Whose move</source>
        <translation>责任方</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>落实为</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>OutcomeKind</name>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>合作意向</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
</context>
<context>
    <name>Owed</name>
    <message>
        <source>Decide on the renewal</source>
        <translation>决定是否续签</translation>
    </message>
</context>
<context>
    <name>OwedModel</name>
    <message>
        <source>Papers</source>
        <comment>checks and papers of a visit</comment>
        <translation>访问材料</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>the decision on an agreement that ends</comment>
        <translation>续签</translation>
    </message>
</context>
<context>
    <name>PartTable</name>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
</context>
<context>
    <name>PartyRole</name>
    <message>
        <source>Coordinator</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Funding body</source>
        <translation>资助机构</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>New contact person %1</source>
        <translation>新建联系人“%1”</translation>
    </message>
    <message>
        <source>Edit contact person %1</source>
        <translation>修改联系人“%1”</translation>
    </message>
    <message>
        <source>Delete contact person %1</source>
        <translation>删除联系人“%1”</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>姓名分列</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>父称</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>任职情况</translation>
    </message>
    <message>
        <source>Organisation or programme</source>
        <translation>单位或办学项目</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Position in Russian</source>
        <translation>职务（俄文）</translation>
    </message>
    <message>
        <source>Position in Chinese</source>
        <translation>职务（中文）</translation>
    </message>
    <message>
        <source>Academic title</source>
        <translation>职称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>From</source>
        <translation>任职开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>任职结束</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Address or number</source>
        <translation>号码或地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>实际</translation>
    </message>
</context>
<context>
    <name>Priority</name>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>“%1” is not in the list of choices.</source>
        <translation>“%1”不在可选项中。</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>请输入整数。</translation>
    </message>
    <message>
        <source>Enter a number.</source>
        <translation>请输入数字。</translation>
    </message>
    <message>
        <source>Enter a date such as 2025-11-04, 2025-11 or 2025.</source>
        <translation>请输入日期，如2025-11-04、2025-11或2025。</translation>
    </message>
    <message>
        <source>Choose a record.</source>
        <translation>请选择记录。</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>此处的值不符合要求。</translation>
    </message>
    <message>
        <source>Enter a number of at least %1.</source>
        <translation>请输入不小于%1的数字。</translation>
    </message>
    <message>
        <source>Enter a number from %1 to %2.</source>
        <translation>请输入%1到%2之间的数字。</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message>
        <source>Choose a discipline from one of the classifications.</source>
        <translation>请从任一学科分类中选择学科。</translation>
    </message>
    <message>
        <source>Enter a time such as 09:30.</source>
        <translation>请输入时间，如09:30。</translation>
    </message>
    <message>
        <source>Enter an e-mail address such as name@example.org.</source>
        <translation>请输入电子邮箱，如name@example.org。</translation>
    </message>
    <message>
        <source>Enter a link that begins with https:// or http://.</source>
        <translation>请输入以https://或http://开头的链接。</translation>
    </message>
    <message>
        <source>Enter a phone number such as +86 23 6246 0000.</source>
        <translation>请输入电话号码，如+86 23 6246 0000。</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>The agreement would expire before it takes effect.</source>
        <translation>协议的到期日早于生效日期。</translation>
    </message>
    <message>
        <source>An open-ended agreement has no day of expiry: clear one of the two.</source>
        <translation>长期有效的协议没有到期日，请清除其中一项。</translation>
    </message>
    <message>
        <source>One party is named twice.</source>
        <translation>同一签约方出现了两次。</translation>
    </message>
    <message>
        <source>The visit would end before it starts.</source>
        <translation>访问的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The stay would end before it starts.</source>
        <translation>停留的结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>It would end before it starts.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The programme would close before it is launched.</source>
        <translation>办学项目的停办日期早于开办日期。</translation>
    </message>
    <message>
        <source>A record cannot refer to itself here.</source>
        <translation>此处不能引用记录本身。</translation>
    </message>
    <message>
        <source>Enter a name in at least one language.</source>
        <translation>请至少用一种语言填写名称。</translation>
    </message>
    <message>
        <source>“%1” is no language; use a code such as en, ru or zh.</source>
        <translation>“%1”不是语言；请使用 en、ru、zh 之类的代码。</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Programme</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>New programme %1</source>
        <translation>新建办学项目“%1”</translation>
    </message>
    <message>
        <source>Edit programme %1</source>
        <translation>修改办学项目“%1”</translation>
    </message>
    <message>
        <source>Delete programme %1</source>
        <translation>删除办学项目“%1”</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>所属办学项目</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Languages of instruction</source>
        <translation>授课语言</translation>
    </message>
    <message>
        <source>Study pattern</source>
        <translation>培养模式</translation>
    </message>
    <message>
        <source>Years with us + years with the partner: 4+0, 3+1, 2+2.</source>
        <translation>本校年数+合作院校年数，如4+0、3+1、2+2。</translation>
    </message>
    <message>
        <source>Duration, months</source>
        <translation>学制（月）</translation>
    </message>
    <message>
        <source>Duration, months at most</source>
        <translation>最长学制（月）</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>办学地点</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>培养对象</translation>
    </message>
    <message>
        <source>Who takes part when it is not students: teachers, staff.</source>
        <translation>培养对象不是学生时填写，如教师、职员。</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划开办日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>开办日期</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停办日期</translation>
    </message>
    <message>
        <source>To become</source>
        <translation>拟转为</translation>
    </message>
    <message>
        <source>The type it is planned to change to.</source>
        <translation>计划转成的办学类型。</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>招生计划</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>批准情况</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>批准书编号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>获批</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取人数</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读人数</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ProgrammeRole</name>
    <message>
        <source>Lead</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>办学地点</translation>
    </message>
    <message>
        <source>Sends participants</source>
        <translation>选派学员单位</translation>
    </message>
</context>
<context>
    <name>ProgrammeState</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Recruiting</source>
        <translation>招生中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>在办</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已停办</translation>
    </message>
</context>
<context>
    <name>ProgrammeTree</name>
    <message>
        <source>Intake %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <comment>reached, target, percent</comment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>%1 for each of the intakes that remain: %2</source>
        <translation>剩余 %2 期，每期需 %1 人</translation>
    </message>
    <message>
        <source>Institute, programme, intake</source>
        <translation>机构、项目、招生年级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Target reached</source>
        <translation>计划完成</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>计划招生</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读</translation>
    </message>
</context>
<context>
    <name>ProgrammeType</name>
    <message>
        <source>Joint institute</source>
        <translation>中外合作办学机构</translation>
    </message>
    <message>
        <source>Joint programme</source>
        <translation>中外合作办学项目</translation>
    </message>
    <message>
        <source>Dual degree programme</source>
        <translation>双学位项目</translation>
    </message>
    <message>
        <source>Exchange programme</source>
        <translation>交换项目</translation>
    </message>
    <message>
        <source>Degree programme</source>
        <translation>学位项目</translation>
    </message>
    <message>
        <source>Further education course</source>
        <translation>进修课程</translation>
    </message>
    <message>
        <source>Language course</source>
        <translation>语言课程</translation>
    </message>
    <message>
        <source>Summer school</source>
        <translation>暑期学校</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Project</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>New project %1</source>
        <translation>新建合作项目“%1”</translation>
    </message>
    <message>
        <source>Edit project %1</source>
        <translation>修改合作项目“%1”</translation>
    </message>
    <message>
        <source>Delete project %1</source>
        <translation>删除合作项目“%1”</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>参与单位</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承担部门</translation>
    </message>
    <message>
        <source>Funding bodies</source>
        <translation>资助机构</translation>
    </message>
    <message>
        <source>Competition</source>
        <translation>资助计划</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Related projects</source>
        <translation>相关合作项目</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申报</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not funded</source>
        <translation>未获资助</translation>
    </message>
</context>
<context>
    <name>ProjectType</name>
    <message>
        <source>Joint laboratory</source>
        <translation>联合实验室</translation>
    </message>
    <message>
        <source>Research project</source>
        <translation>科研项目</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>Cooperation platform</source>
        <translation>合作平台</translation>
    </message>
</context>
<context>
    <name>Province</name>
    <message>
        <source>Beijing</source>
        <translation>北京</translation>
    </message>
    <message>
        <source>Tianjin</source>
        <translation>天津</translation>
    </message>
    <message>
        <source>Hebei</source>
        <translation>河北</translation>
    </message>
    <message>
        <source>Shanxi</source>
        <translation>山西</translation>
    </message>
    <message>
        <source>Inner Mongolia</source>
        <translation>内蒙古</translation>
    </message>
    <message>
        <source>Liaoning</source>
        <translation>辽宁</translation>
    </message>
    <message>
        <source>Jilin</source>
        <translation>吉林</translation>
    </message>
    <message>
        <source>Heilongjiang</source>
        <translation>黑龙江</translation>
    </message>
    <message>
        <source>Shanghai</source>
        <translation>上海</translation>
    </message>
    <message>
        <source>Jiangsu</source>
        <translation>江苏</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>浙江</translation>
    </message>
    <message>
        <source>Anhui</source>
        <translation>安徽</translation>
    </message>
    <message>
        <source>Fujian</source>
        <translation>福建</translation>
    </message>
    <message>
        <source>Jiangxi</source>
        <translation>江西</translation>
    </message>
    <message>
        <source>Shandong</source>
        <translation>山东</translation>
    </message>
    <message>
        <source>Henan</source>
        <translation>河南</translation>
    </message>
    <message>
        <source>Hubei</source>
        <translation>湖北</translation>
    </message>
    <message>
        <source>Hunan</source>
        <translation>湖南</translation>
    </message>
    <message>
        <source>Guangdong</source>
        <translation>广东</translation>
    </message>
    <message>
        <source>Guangxi</source>
        <translation>广西</translation>
    </message>
    <message>
        <source>Hainan</source>
        <translation>海南</translation>
    </message>
    <message>
        <source>Chongqing</source>
        <translation>重庆</translation>
    </message>
    <message>
        <source>Sichuan</source>
        <translation>四川</translation>
    </message>
    <message>
        <source>Guizhou</source>
        <translation>贵州</translation>
    </message>
    <message>
        <source>Yunnan</source>
        <translation>云南</translation>
    </message>
    <message>
        <source>Tibet</source>
        <translation>西藏</translation>
    </message>
    <message>
        <source>Shaanxi</source>
        <translation>陕西</translation>
    </message>
    <message>
        <source>Gansu</source>
        <translation>甘肃</translation>
    </message>
    <message>
        <source>Qinghai</source>
        <translation>青海</translation>
    </message>
    <message>
        <source>Ningxia</source>
        <translation>宁夏</translation>
    </message>
    <message>
        <source>Xinjiang</source>
        <translation>新疆</translation>
    </message>
</context>
<context>
    <name>Qualifier</name>
    <message>
        <source>exactly</source>
        <translation>准确</translation>
    </message>
    <message>
        <source>about</source>
        <translation>约</translation>
    </message>
    <message>
        <source>almost</source>
        <translation>近</translation>
    </message>
    <message>
        <source>over</source>
        <translation>超过</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>“%1” is not a value of the field “%2”.</source>
        <translation>“%1”不是字段“%2”的值。</translation>
    </message>
    <message>
        <source>“%1” is compared with one value.</source>
        <translation>“%1”只能与一个值比较。</translation>
    </message>
    <message>
        <source>“%1” has no order: only dates, times and numbers can be compared with &lt; and &gt;.</source>
        <translation>“%1”不能比较先后大小：只有日期、时间和数字可用&lt;和&gt;比较。</translation>
    </message>
    <message>
        <source>The field “%1” cannot be searched.</source>
        <translation>字段“%1”不能搜索。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>“%1” has no field “%2”.</source>
        <translation>“%1”没有字段“%2”。</translation>
    </message>
    <message>
        <source>A list cannot be sorted by “%1”.</source>
        <translation>列表不能按“%1”排序。</translation>
    </message>
    <message>
        <source>“%1” is not a condition. Write it as key=value, or with !=, &lt;, &gt;, ~.</source>
        <translation>“%1”不是条件。请写作key=value，或使用!=、&lt;、&gt;、~。</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with “%2”.</source>
        <translation>“%1”不能与“%2”比较。</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Officer in charge</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>经办信息</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message numerus="yes">
        <source>%n field(s) need attention.</source>
        <translation>
            <numerusform>有%n处需要修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>This record was changed elsewhere while you were typing. What you typed is kept.</source>
        <translation>编辑期间，此记录已在别处修改。已输入的内容仍保留。</translation>
    </message>
    <message>
        <source>The other changes are in the form now. Save when it is right.</source>
        <translation>别处的修改已载入表单，核对无误后请保存。</translation>
    </message>
    <message>
        <source>This institution is a partner already: its ROR id is in the office.</source>
        <translation>该机构已是合作单位：台账中已有其 ROR 编号。</translation>
    </message>
    <message>
        <source>Filled in from the directory of institutions. ROR is noted as the source.</source>
        <translation>已按机构名录填写，来源记为 ROR。</translation>
    </message>
</context>
<context>
    <name>RecordListPage</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>已将%n条记录导出到%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Remark</name>
    <message>
        <source>This day is still to come: until then the signature is awaited.</source>
        <translation>该日期尚未到来：在此之前视为待签署。</translation>
    </message>
    <message>
        <source>The visit is still to come, by its dates.</source>
        <translation>按日期，访问尚未进行。</translation>
    </message>
    <message>
        <source>More members are named than this.</source>
        <translation>列出的成员多于此数。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>该日期尚未到来。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第%1页，共%2页</translation>
    </message>
    <message>
        <source>A chart is written as .png, .pdf or .csv; %1 has another ending.</source>
        <translation>图表只能保存为.png、.pdf或.csv；%1的扩展名不符。</translation>
    </message>
    <message>
        <source>%1 / %2 (%3)</source>
        <comment>actual / target (percent)</comment>
        <translation>%1 / %2（%3）</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>单位概况</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>合作情况</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Projects and events</source>
        <translation>合作项目与活动</translation>
    </message>
    <message>
        <source>Open promises and follow-ups</source>
        <translation>未完成的承诺事项与跟进事项</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Figures from sources</source>
        <translation>引用指标</translation>
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
        <translation>来源</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Prepared by %1</source>
        <translation>制表人：%1</translation>
    </message>
    <message>
        <source>Practice office: fictional data</source>
        <translation>练习库：数据均为虚构</translation>
    </message>
    <message>
        <source>A partner to report on no longer exists.</source>
        <translation>报告所涉合作单位已不存在。</translation>
    </message>
    <message>
        <source>Partnership summary</source>
        <translation>合作概况</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n家合作单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s) in force</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>有效协议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programme(s) running</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>在办项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s)</source>
        <comment>below %n</comment>
        <translation>
            <numerusform>学生</numerusform>
        </translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>最近访问</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>俄文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>下属单位</translation>
    </message>
    <message>
        <source>Now known as</source>
        <translation>更名后单位</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>成立时间</translation>
    </message>
    <message>
        <source>Distinctions</source>
        <translation>荣誉称号</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>机构代码</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Partner since</source>
        <translation>合作起始时间</translation>
    </message>
    <message>
        <source>Relationship stage</source>
        <translation>合作阶段</translation>
    </message>
    <message>
        <source>Areas of cooperation</source>
        <translation>合作领域</translation>
    </message>
    <message>
        <source>Officer in charge</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Admitted / target</source>
        <translation>录取人数/目标</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Share of technology, engineering, agriculture and medicine: %1</source>
        <translation>理工农医类占比：%1</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交流情况</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Balance, outgoing less incoming: %1</source>
        <translation>派出与接收之差：%1</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of outcome: what was agreed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>起止时间</translation>
    </message>
    <message>
        <source>Funding bodies</source>
        <translation>资助机构</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>precision and number: about 1,000</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>已逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Level and languages</source>
        <translation>层次与授课语言</translation>
    </message>
    <message>
        <source>With</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a value</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between several values</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Places left for our students, %1</source>
        <translation>%1我方学生剩余名额</translation>
    </message>
    <message>
        <source>Places left for the partner&apos;s students, %1</source>
        <translation>%1对方学生剩余名额</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Weighted semesters</source>
        <translation>加权学期数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left of those agreed</comment>
        <translation>剩余 %1 / %2</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Exchange balance</source>
        <translation>派出接收平衡</translation>
    </message>
    <message>
        <source>No exchange is recorded.</source>
        <translation>没有交流记录。</translation>
    </message>
    <message>
        <source>New partners</source>
        <translation>新增合作伙伴</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Nothing is recorded for this period.</source>
        <translation>此期间没有任何记录。</translation>
    </message>
    <message>
        <source>Not counted, because only the year is known: %1.</source>
        <translation>因仅知年份而未计入：%1。</translation>
    </message>
    <message>
        <source>agreements signed</source>
        <translation>签署协议</translation>
    </message>
    <message>
        <source>visits received</source>
        <translation>接待来访</translation>
    </message>
    <message>
        <source>visits made</source>
        <translation>出访</translation>
    </message>
    <message>
        <source>students admitted</source>
        <translation>录取学生</translation>
    </message>
    <message>
        <source>events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>合作伙伴</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签自</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) signed</source>
        <translation>
            <numerusform>签署协议%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number and a part of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n of them renewing another</source>
        <translation>
            <numerusform>其中续签%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止日期</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s) ended</source>
        <translation>
            <numerusform>终止协议%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>In preparation and under way</source>
        <translation>筹备与推进中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of visits, number of people</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s)</source>
        <translation>
            <numerusform>%n人次</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) received</source>
        <translation>
            <numerusform>接待来访%n批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) made</source>
        <translation>
            <numerusform>出访%n批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) online</source>
        <translation>
            <numerusform>线上会议%n次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) between partners</source>
        <translation>
            <numerusform>合作伙伴之间互访%n批</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Launched</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>招生届</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>报名人数</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>活动%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest needs a first and a last day, in this order.</source>
        <translation>简报需要起始日和截止日，且起始日不得晚于截止日。</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>工作简报</translation>
    </message>
    <message>
        <source>Balance so far</source>
        <translation>累计差额</translation>
    </message>
    <message>
        <source>The last %1 years; the table has all.</source>
        <translation>图中为最近 %1 年，全部年份见表。</translation>
    </message>
    <message>
        <source>Timeline of agreements</source>
        <translation>协议时间轴</translation>
    </message>
    <message>
        <source>There are no agreements to show.</source>
        <translation>没有可显示的协议。</translation>
    </message>
    <message>
        <source>The first %1 rows of %2. Filter the list to print others.</source>
        <translation>共 %2 行，仅打印前 %1 行。如需打印其他协议，请筛选列表。</translation>
    </message>
    <message>
        <source>Written, not signed yet</source>
        <translation>已拟定，尚未签署</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>No agreement in force</source>
        <translation>无有效协议</translation>
    </message>
    <message>
        <source>Last day for notice</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今天，%1</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>自%1起，长期有效</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>Partner&apos;s number</source>
        <translation>对方编号</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家和地区</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>正本</translation>
    </message>
    <message>
        <source>Shelf or box</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Register of agreements</source>
        <translation>协议登记册</translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n 份协议</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Ends on %1; its renewal is being prepared</source>
        <translation>%1到期，续签正在办理</translation>
    </message>
    <message>
        <source>Renews itself on %1 unless notice is given</source>
        <translation>如不通知终止，将于%1自动续期</translation>
    </message>
    <message>
        <source>Ends on %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>A lead that nothing has come of yet</source>
        <translation>有意向，尚无后续</translation>
    </message>
    <message>
        <source>%1 of %2 students admitted (%3)</source>
        <translation>已录取%1人，目标%2人（%3）</translation>
    </message>
    <message>
        <source>Topics to raise</source>
        <translation>建议商谈事项</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>对方概况</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科专业</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>delegation or hosts: organisation</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>背景资料</translation>
    </message>
    <message>
        <source>Of a level or field that no term names</source>
        <translation>条款未列明的层次或学科</translation>
    </message>
    <message>
        <source>Of any level and field</source>
        <translation>层次、学科不限</translation>
    </message>
    <message>
        <source>Renewal under way: %1</source>
        <translation>续签办理中：%1</translation>
    </message>
    <message>
        <source>Renews itself unless notice is given</source>
        <translation>如不通知终止则自动续期</translation>
    </message>
    <message>
        <source>Let lapse: nothing done for two years</source>
        <translation>建议到期终止：两年无往来</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>建议续签</translation>
    </message>
    <message>
        <source>Ends within 3 months</source>
        <translation>3 个月内到期</translation>
    </message>
    <message>
        <source>Ends in 3 to 6 months</source>
        <translation>3 至 6 个月到期</translation>
    </message>
    <message>
        <source>Ends in 6 to 12 months</source>
        <translation>6 至 12 个月到期</translation>
    </message>
    <message>
        <source>Ended in the last 12 months and not renewed</source>
        <translation>近 12 个月内到期未续签</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>到期协议一览表</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Notice by</source>
        <translation>通知截止日</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最近往来</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>处理建议</translation>
    </message>
    <message>
        <source>ended, not renewed</source>
        <translation>已到期未续签</translation>
    </message>
    <message>
        <source>within 3 months</source>
        <translation>3 个月内</translation>
    </message>
    <message>
        <source>in 3 to 6 months</source>
        <translation>3 至 6 个月</translation>
    </message>
    <message>
        <source>in 6 to 12 months</source>
        <translation>6 至 12 个月</translation>
    </message>
    <message>
        <source>No agreement ends in the next 12 months, and none ended in the last 12 without being renewed.</source>
        <translation>未来 12 个月内没有到期协议，近 12 个月内也没有到期未续签的协议。</translation>
    </message>
    <message>
        <source>The programme to report on no longer exists.</source>
        <translation>要生成文件的项目已不存在。</translation>
    </message>
    <message>
        <source>of the target reached</source>
        <translation>目标完成率</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>admitted / target</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>admitted / target</source>
        <translation>录取 / 目标</translation>
    </message>
    <message>
        <source>needed per intake</source>
        <translation>每届尚需录取</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Languages of instruction</source>
        <translation>授课语言</translation>
    </message>
    <message>
        <source>Study pattern</source>
        <translation>培养模式</translation>
    </message>
    <message>
        <source>Duration, months</source>
        <translation>学制（月）</translation>
    </message>
    <message>
        <source>Place of teaching</source>
        <translation>办学地点</translation>
    </message>
    <message>
        <source>Planned intake</source>
        <translation>计划招生数</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划启动</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>停办</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>颁发证书</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Approving authority</source>
        <translation>审批机关</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>What the number %1 says</source>
        <translation>批准书编号%1的含义</translation>
    </message>
    <message>
        <source>Intakes</source>
        <translation>各届招生</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Intakes left</source>
        <translation>剩余届数</translation>
    </message>
    <message>
        <source>Needed per intake</source>
        <translation>每届尚需</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>目标与实际</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>退学</translation>
    </message>
    <message>
        <source>Dual degrees</source>
        <translation>双学位</translation>
    </message>
    <message>
        <source>Stayed, of those admitted</source>
        <translation>录取后留读比例</translation>
    </message>
    <message>
        <source>Graduated, of those admitted</source>
        <translation>录取后毕业比例</translation>
    </message>
    <message>
        <source>Dual degrees, of those graduated</source>
        <translation>毕业生获双学位比例</translation>
    </message>
    <message>
        <source>Programme sheet</source>
        <translation>合作办学项目表</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>访问日程</translation>
    </message>
    <message>
        <source>Report of the visit</source>
        <translation>访问总结报告</translation>
    </message>
    <message>
        <source>Journal of visits</source>
        <translation>访问登记表</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the report of a visit</comment>
        <translation>未提交</translation>
    </message>
    <message>
        <source>A journal needs a first and a last day, in this order.</source>
        <translation>登记表需要起止日期，且起始日期不晚于截止日期。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访人员</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>事由及依据</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待方</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>总结报告</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次访问</numerusform>
        </translation>
    </message>
    <message>
        <source>The visit to report on no longer exists.</source>
        <translation>要生成文件的访问已不存在。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Visitors from</source>
        <translation>来访单位</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>of a visit</comment>
        <translation>日程安排</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>function: person</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>团组编号</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>批件号</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>合作意向</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出席情况</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到访</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>未进行</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <source>Otherwise than planned</source>
        <translation>与计划不同</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>与计划对照</translation>
    </message>
    <message>
        <source>Plan and fact</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>落实为</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Number of gifts</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>赠送方</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Photos and documents</source>
        <translation>照片和文件</translation>
    </message>
    <message>
        <source>There is nothing to report on yet.</source>
        <translation>尚无可打印的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of this period not yet marked as under way or completed, and not listed.</source>
        <translation>
            <numerusform>本期另有 %n 次访问未标记为进行中或已完成，未列入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message numerus="yes">
        <source>%n page(s) written to %1.</source>
        <translation>
            <numerusform>已将%n页写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report is filed with the documents.</source>
        <translation>报告已归档到文件。</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Type a whole number from 0 to 9999: whether it is before or after is said beside it.</source>
        <translation>请输入 0 到 9999 的整数；之前或之后在旁边选择。</translation>
    </message>
    <message>
        <source>Choose a paper, or give it a name of your own below.</source>
        <translation>请选择一项材料，或在下方自行命名。</translation>
    </message>
    <message>
        <source>A limit of zero would warn of everything. To do without the rule, clear its mark in the table.</source>
        <translation>限制为零会对一切发出提醒。如不需要此规则，请在表中取消勾选。</translation>
    </message>
    <message>
        <source>Type at least one post.</source>
        <translation>请至少输入一个职务。</translation>
    </message>
    <message>
        <source>The highest rank is 1.</source>
        <translation>最高级别为 1。</translation>
    </message>
    <message>
        <source>There is a line for this already: change that one.</source>
        <translation>已有此项规则，请直接修改那一行。</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>首日之前</translation>
    </message>
    <message>
        <source>after the first day</source>
        <translation>首日之后</translation>
    </message>
    <message>
        <source>before the last day</source>
        <translation>末日之前</translation>
    </message>
    <message>
        <source>after the last day</source>
        <translation>末日之后</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>个国家</translation>
    </message>
    <message>
        <source>semesters</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Posts of rank %1</source>
        <translation>第 %1 级职务</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n country(s)</source>
        <translation>
            <numerusform>%n 个国家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 semesters</source>
        <comment>a weight: 1.5 semesters</comment>
        <translation>%1 个学期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>not applied</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rank: posts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on the first day</source>
        <translation>首日当天</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>末日当天</translation>
    </message>
    <message>
        <source>%1 before the first day</source>
        <translation>首日前 %1</translation>
    </message>
    <message>
        <source>%1 before the last day</source>
        <translation>末日前 %1</translation>
    </message>
    <message>
        <source>%1 after the first day</source>
        <translation>首日后 %1</translation>
    </message>
    <message>
        <source>%1 after the last day</source>
        <translation>末日后 %1</translation>
    </message>
    <message>
        <source>with all countries</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>that of the institution&apos;s country</source>
        <translation>按本校所在国家</translation>
    </message>
    <message>
        <source>National set</source>
        <translation>国家规则集</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Holds in</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>What is limited</source>
        <translation>限制对象</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>俄文名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Posts, one to a line</source>
        <translation>职务，每行一个</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算起点</translation>
    </message>
    <message>
        <source>Only with partners in</source>
        <translation>仅限以下国家的伙伴</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>New paper of visits</source>
        <translation>新增访问材料</translation>
    </message>
    <message>
        <source>New limit</source>
        <translation>新增限制</translation>
    </message>
    <message>
        <source>New posts</source>
        <translation>新增职务</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>As shipped: %1</source>
        <translation>默认：%1</translation>
    </message>
</context>
<context>
    <name>RuleSource</name>
    <message>
        <source>Zhejiang University, rules for travel abroad: at most six people in a group</source>
        <translation>浙江大学因公出国（境）管理规定：每团不超过六人</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: at most three countries</source>
        <translation>浙江大学因公出国（境）管理规定：不超过三个国家</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: five days for one country</source>
        <translation>浙江大学因公出国（境）管理规定：一国不超过五天</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: eight days for two countries</source>
        <translation>浙江大学因公出国（境）管理规定：两国不超过八天</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: ten days for three countries</source>
        <translation>浙江大学因公出国（境）管理规定：三国不超过十天</translation>
    </message>
    <message>
        <source>Henan Normal University, rules for travel abroad: one day more for Africa and Latin America</source>
        <translation>河南师范大学因公出国（境）管理规定：赴非洲、拉丁美洲增加一天</translation>
    </message>
    <message>
        <source>Erasmus Without Paper, business requirements of agreements: one academic year ahead</source>
        <translation>Erasmus Without Paper 协议业务要求：提前一学年</translation>
    </message>
    <message>
        <source>China Medical University, register of agreements: a reminder three months ahead</source>
        <translation>中国医科大学协议登记：提前三个月提醒</translation>
    </message>
    <message>
        <source>Own proposal: three quarters make an academic year of two semesters</source>
        <translation>本软件建议：三个学季等于两学期的一学年</translation>
    </message>
    <message>
        <source>Terra Dotta, exchange balances: semesters are counted</source>
        <translation>Terra Dotta 交换平衡：按学期计</translation>
    </message>
    <message>
        <source>Terra Dotta, exchange balances: a year is two semesters</source>
        <translation>Terra Dotta 交换平衡：一年计两个学期</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University, rules for foreign guests: one month before</source>
        <translation>浙江外国语学院外宾接待规定：提前一个月</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University, rules for foreign guests: two months where a visa is needed</source>
        <translation>浙江外国语学院外宾接待规定：需签证的提前两个月</translation>
    </message>
    <message>
        <source>Beijing Technology and Business University: leaders are asked ten working days ahead</source>
        <translation>北京工商大学：提前十个工作日邀请校领导</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University, rules for foreign guests: one week before</source>
        <translation>浙江外国语学院外宾接待规定：提前一周</translation>
    </message>
    <message>
        <source>Queen&apos;s University, hosting international visitors: five working days before</source>
        <translation>女王大学国际来宾接待：提前五个工作日</translation>
    </message>
    <message>
        <source>Zhejiang International Studies University: within 24 hours of arrival</source>
        <translation>浙江外国语学院：抵达后24小时内</translation>
    </message>
    <message>
        <source>Sechenov University, rules for foreign delegations: papers fourteen days before</source>
        <translation>谢切诺夫大学外国代表团接待规定：提前十四天提交材料</translation>
    </message>
    <message>
        <source>Sechenov University, rules for foreign delegations: within three days</source>
        <translation>谢切诺夫大学外国代表团接待规定：三日内</translation>
    </message>
    <message>
        <source>Beijing Technology and Business University, Shanxi Medical University: files and photographs within five working days</source>
        <translation>北京工商大学、山西医科大学：五个工作日内归档文件和照片</translation>
    </message>
    <message>
        <source>Zhejiang University and others, rules for travel abroad: passports back within seven days</source>
        <translation>浙江大学等因公出国（境）管理规定：七天内交回护照</translation>
    </message>
    <message>
        <source>Own proposal: usual names of posts</source>
        <translation>本软件建议：常用职务名称</translation>
    </message>
    <message>
        <source>Jinan University, rules for travel abroad: 45 days for one country</source>
        <translation>暨南大学因公出国（境）规定：赴一国提前45天</translation>
    </message>
    <message>
        <source>Zhejiang University, rules for travel abroad: published within a month</source>
        <translation>浙江大学因公出国（境）管理规定：一个月内公布</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>China</source>
        <translation>中国</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>俄罗斯</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧盟</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed for this office.</source>
        <translation>
            <numerusform>已为本单位修改%n条规则。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The list of tables cannot be read.</source>
        <translation>无法读取数据表清单。</translation>
    </message>
    <message>
        <source>Nothing could be read from “%1”. Restore a backup instead.</source>
        <translation>无法从“%1”中读取任何内容，请改用备份恢复。</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Check your rights to it, and the room on the disk.</source>
        <translation>无法复制“%1”，请检查访问权限和磁盘空间。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) recovered.</source>
        <translation>
            <numerusform>已恢复 %n 条记录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) recovered.</source>
        <translation>
            <numerusform>已恢复 %n 份文档。</numerusform>
        </translation>
    </message>
    <message>
        <source>As far as can be told, nothing is missing.</source>
        <translation>据现有信息判断，没有内容缺失。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the file could not be read.</source>
        <translation>
            <numerusform>文件中有 %n 处无法读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the file&apos;s tables are lost.</source>
        <translation>
            <numerusform>文件数据表中有 %n 行丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have kept their names and lost their fields.</source>
        <translation>
            <numerusform>有 %n 条记录仅保留名称，其他字段已丢失。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reference(s) to records that are gone were removed.</source>
        <translation>
            <numerusform>已移除 %n 处指向丢失记录的引用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n document(s) is lost.</source>
        <translation>
            <numerusform>有 %n 份文档的内容丢失。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Moved to the recycle bin.</source>
        <translation>已移入回收站。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>如何处理…</translation>
    </message>
    <message>
        <source>The search is ready.</source>
        <translation>搜索已就绪。</translation>
    </message>
    <message>
        <source>The search is being prepared for this office: %1 of %2 records.</source>
        <translation>正在为此库准备搜索：已处理 %1 / %2 条记录。</translation>
    </message>
    <message>
        <source>Today&apos;s backup was not written. %1</source>
        <translation>今天的备份未能写入。%1</translation>
    </message>
    <message>
        <source>The backup was restored. The state before it is among the backups.</source>
        <translation>备份已恢复。恢复前的状态也在备份列表中。</translation>
    </message>
    <message>
        <source>This office lies on a network drive: when the connection breaks while something is saved, or a copy is edited elsewhere, changes can be lost, so let one person edit at a time and keep backups on your own computer.</source>
        <translation>此数据库位于网络驱动器上：保存时若连接中断，或他处有人编辑其副本，修改可能丢失；请一次只由一人编辑，并在自己的计算机上保留备份。</translation>
    </message>
</context>
<context>
    <name>Sex</name>
    <message>
        <source>Women</source>
        <translation>女</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>经办信息</translation>
    </message>
    <message>
        <source>%1 of %2 students, %3</source>
        <translation>已录取%1人，目标%2人，完成%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 a year needed in the %n intake(s) left</source>
        <translation>
            <numerusform>其余%n届每年需录取%1人</numerusform>
        </translation>
    </message>
    <message>
        <source>Target %1–%2</source>
        <translation>%1–%2年目标</translation>
    </message>
    <message>
        <source>agreements in force</source>
        <translation>有效协议</translation>
    </message>
    <message>
        <source>programmes</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>最近访问</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Outcomes and promises</source>
        <translation>成果与承诺事项</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Units and members</source>
        <translation>下属单位与成员</translation>
    </message>
    <message>
        <source>About the partner</source>
        <translation>单位概况</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>days since expiry</source>
        <translation>已到期天数</translation>
    </message>
    <message>
        <source>days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>签署与有效期</translation>
    </message>
    <message>
        <source>Exchange terms</source>
        <translation>交换条款</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>合作内容</translation>
    </message>
    <message>
        <source>Programmes under it</source>
        <translation>协议项下的办学项目</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>关联信息</translation>
    </message>
    <message>
        <source>Outcomes that led to it</source>
        <translation>促成本协议的成果</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质文本</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>访问概况</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>访问日程</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Agreements that came from it</source>
        <translation>本次访问促成的协议</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>公文手续</translation>
    </message>
    <message>
        <source>admitted</source>
        <translation>录取人数</translation>
    </message>
    <message>
        <source>enrolled</source>
        <translation>在读人数</translation>
    </message>
    <message>
        <source>Programmes in it</source>
        <translation>下设办学项目</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>年级</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>No approval is recorded for this programme.</source>
        <translation>未登记该办学项目的批准信息。</translation>
    </message>
    <message>
        <source>Teaching</source>
        <translation>教学安排</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>自%1起，长期有效</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续签情况</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n day(s)</source>
        <translation>
            <numerusform>中断 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Notice until</source>
        <translation>通知截止</translation>
    </message>
    <message>
        <source>Ends within</source>
        <translation>到期时限</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月内</numerusform>
        </translation>
    </message>
    <message>
        <source>Out</source>
        <translation>派出</translation>
    </message>
    <message>
        <source>In</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>places left of those agreed</comment>
        <translation>剩余 %1 / %2</translation>
    </message>
    <message>
        <source>Exchange places left, %1</source>
        <translation>%1剩余交换名额</translation>
    </message>
    <message>
        <source>For our students</source>
        <translation>我方学生</translation>
    </message>
    <message>
        <source>For the partner&apos;s students</source>
        <translation>对方学生</translation>
    </message>
    <message>
        <source>Exchange balance, persons</source>
        <translation>派出接收平衡（人数）</translation>
    </message>
    <message>
        <source>Exchange balance, weighted semesters</source>
        <translation>派出接收平衡（加权学期数）</translation>
    </message>
    <message>
        <source>Stayed, of those admitted</source>
        <translation>保持率（占录取人数）</translation>
    </message>
    <message>
        <source>Graduated, of those admitted</source>
        <translation>毕业率（占录取人数）</translation>
    </message>
    <message>
        <source>Dual degrees, of graduates</source>
        <translation>双学位率（占毕业人数）</translation>
    </message>
    <message>
        <source>Retention and degrees</source>
        <translation>在读保持率与学位</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>An agreement is in force, but nothing has been done together since %1.</source>
        <translation>协议有效，但自%1以来没有任何合作活动。</translation>
    </message>
    <message>
        <source>An agreement is in force, but nothing done together is recorded.</source>
        <translation>协议有效，但没有任何合作活动的记录。</translation>
    </message>
    <message>
        <source>The visit “%1” has no report.</source>
        <translation>访问“%1”尚无报告。</translation>
    </message>
    <message>
        <source>Promised and overdue since %2: %1</source>
        <translation>已承诺，自%2起逾期：%1</translation>
    </message>
    <message>
        <source>Overdue since %2: %1</source>
        <translation>自%2起逾期：%1</translation>
    </message>
    <message numerus="yes">
        <source>The agreement %1 ends in %n day(s).</source>
        <translation>
            <numerusform>协议%1将在%n天后到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Students by intake</source>
        <translation>各届学生数</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Open follow-ups</source>
        <translation>未完成的跟进事项</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>未举行</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <source>Otherwise than planned</source>
        <translation>与计划不同</translation>
    </message>
    <message>
        <source>Against the plan</source>
        <translation>与计划对照</translation>
    </message>
    <message>
        <source>To be considered</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>%1; the rules allow %2</source>
        <translation>%1；规定不超过%2</translation>
    </message>
    <message>
        <source>Unequal ranks</source>
        <translation>身份不对等</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>What the number %1 says</source>
        <translation>编号 %1 的含义</translation>
    </message>
    <message>
        <source>In China</source>
        <translation>中方称谓</translation>
    </message>
    <message>
        <source>In Russia</source>
        <translation>俄方称谓</translation>
    </message>
    <message>
        <source>Terms of both sides</source>
        <translation>双方对应称谓</translation>
    </message>
    <message>
        <source>Not recorded. A Russian party needs the ministry&apos;s conclusion before it signs (Government Decree No. 645 of 2022).</source>
        <translation>未登记。俄方签署前须取得主管部委的结论（俄罗斯联邦政府2022年第645号决议）。</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结项</translation>
    </message>
    <message>
        <source>Held, report due</source>
        <translation>已举行，待交报告</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Our side</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Partner&apos;s side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>双方</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New source %1</source>
        <translation>新建来源“%1”</translation>
    </message>
    <message>
        <source>Edit source %1</source>
        <translation>修改来源“%1”</translation>
    </message>
    <message>
        <source>Delete source %1</source>
        <translation>删除来源“%1”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>发布单位</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语种</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Prospect</source>
        <translation>意向单位</translation>
    </message>
    <message>
        <source>In contact</source>
        <translation>接洽中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>合作中</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>长期无往来</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>内部会签</translation>
    </message>
    <message>
        <source>External clearance</source>
        <translation>报批</translation>
    </message>
    <message>
        <source>Under negotiation</source>
        <translation>洽谈中</translation>
    </message>
    <message>
        <source>Awaiting our signature</source>
        <translation>待我方签署</translation>
    </message>
    <message>
        <source>Awaiting the partner&apos;s signature</source>
        <translation>待对方签署</translation>
    </message>
    <message>
        <source>Signed, not yet in force</source>
        <translation>已签署未生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续签</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Draft</source>
        <translation>草案</translation>
    </message>
    <message>
        <source>Internal review</source>
        <translation>内部会签</translation>
    </message>
    <message>
        <source>External clearance</source>
        <translation>报批</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>洽谈</translation>
    </message>
    <message>
        <source>Agreed to sign</source>
        <translation>商定签署</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>我方已签署</translation>
    </message>
    <message>
        <source>Signed by the partner</source>
        <translation>对方已签署</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已修订</translation>
    </message>
    <message>
        <source>Extension under discussion</source>
        <translation>商谈延期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已中止</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>已续签</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Renewal decided on</source>
        <translation>已决定是否续签</translation>
    </message>
</context>
<context>
    <name>Stop</name>
    <message>
        <source>Stop</source>
        <translation>行程项</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>行程项</translation>
    </message>
    <message>
        <source>New stop %1</source>
        <translation>新建行程项“%1”</translation>
    </message>
    <message>
        <source>Edit stop %1</source>
        <translation>修改行程项“%1”</translation>
    </message>
    <message>
        <source>Delete stop %1</source>
        <translation>删除行程项“%1”</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Plan or fact</source>
        <translation>计划或实际</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人员</translation>
    </message>
</context>
<context>
    <name>StopsEditor</name>
    <message>
        <source>Stop %1, %2: %3</source>
        <translation>行程项%1，%2：%3</translation>
    </message>
    <message>
        <source>The stop would end before it starts.</source>
        <translation>该行程项的结束时间早于开始时间。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Another program is using this office at the moment. Try again when it has finished.</source>
        <translation>另一程序正在使用此数据库，请等其结束后再试。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was saved; make room and try again.</source>
        <translation>磁盘空间不足，未保存任何内容。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>This office can only be read. To change it, open a copy in a folder of your own.</source>
        <translation>此数据库只能读取。如需修改，请复制到自己的文件夹后打开。</translation>
    </message>
    <message>
        <source>The file of this office is damaged. Open your latest backup instead.</source>
        <translation>数据库文件已损坏，请打开最近的备份。</translation>
    </message>
    <message>
        <source>The file cannot be used where it is. Check the folder and your rights to it, or open a copy in a folder of your own.</source>
        <translation>数据库文件在当前位置无法使用。请检查文件夹及访问权限，或复制到自己的文件夹后打开。</translation>
    </message>
    <message>
        <source>This is too large to be kept in an office.</source>
        <translation>内容过大，数据库无法存放。</translation>
    </message>
    <message>
        <source>The program made a mistake, and nothing was saved. Please report it.</source>
        <translation>程序出错，未保存任何内容。请反馈此问题。</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a record without a name: Visit no. 12</comment>
        <translation>%1第%2号</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Look for it where it was moved to, or open a backup.</source>
        <translation>“%1”已不在原处。请到新位置查找，或打开备份。</translation>
    </message>
    <message>
        <source>“%1” is not an office of Partnership Desk. Choose a file that ends in .pdesk, or import this one as a table.</source>
        <translation>“%1”不是国际合作台账的数据库。请选择扩展名为.pdesk的文件，或将此文件作为表格导入。</translation>
    </message>
    <message>
        <source>You have no right to read “%1”. Ask its owner for access.</source>
        <translation>没有读取“%1”的权限，请向文件所有者申请。</translation>
    </message>
    <message>
        <source>“%1” is empty. Open a backup, or create a new office under another name.</source>
        <translation>“%1”是空文件。请打开备份，或换一个名称新建数据库。</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open your latest backup instead.</source>
        <translation>“%1”已损坏，请打开最近的备份。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Partnership Desk. Install the new version to open it.</source>
        <translation>“%1”由更新版本的国际合作台账保存，请安装新版本后再打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) imported</source>
        <translation>
            <numerusform>已导入%n条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) put in</source>
        <comment>an office was filled</comment>
        <translation>
            <numerusform>已写入%n条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Every new record needs a negative number of its own.</source>
        <translation>每条新记录须有各自的负数编号。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, field, what is wrong</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>没有该字段。</translation>
    </message>
    <message>
        <source>This does not fit the field.</source>
        <translation>值不符合该字段的要求。</translation>
    </message>
    <message>
        <source>Records of this kind have no names.</source>
        <translation>此类记录没有名称。</translation>
    </message>
    <message>
        <source>%1 %2 is not in this office.</source>
        <comment>kind of record, number</comment>
        <translation>此数据库中没有%1第%2号。</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it before changing it.</source>
        <translation>“%1”在回收站中，恢复后才能修改。</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else in the meantime. Look at the new version, then make your change again.</source>
        <translation>“%1”已由他人修改。请查看新内容后重新修改。</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin already.</source>
        <translation>“%1”已在回收站中。</translation>
    </message>
    <message>
        <source>Record %1 is not in this office.</source>
        <translation>此数据库中没有记录%1。</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin. Restore it first, or choose another.</source>
        <translation>“%1”在回收站中。请先恢复，或另选一条。</translation>
    </message>
    <message>
        <source>“%1” is of a kind that does not belong here.</source>
        <translation>“%1”的种类不能用于此处。</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <comment>names of the first few records</comment>
        <translation>%1等</translation>
    </message>
    <message numerus="yes">
        <source>“%1” cannot be deleted: %n other record(s) still refer to it (%2).</source>
        <translation>
            <numerusform>无法删除“%1”：另有%n条记录引用它（%2）。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is a file “%1” already. Choose another name.</source>
        <translation>文件“%1”已存在，请换一个名称。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Choose another one.</source>
        <translation>文件夹“%1”不存在，请另选文件夹。</translation>
    </message>
    <message>
        <source>You have no right to write into the folder “%1”. Choose another one.</source>
        <translation>没有写入文件夹“%1”的权限，请另选文件夹。</translation>
    </message>
    <message>
        <source>There is no record %1 in this office.</source>
        <translation>此数据库中没有记录%1。</translation>
    </message>
    <message>
        <source>The document is larger than 512 MB. Keep it elsewhere and put a link here.</source>
        <translation>附件超过512 MB。请另行存放，并在此填写链接。</translation>
    </message>
    <message>
        <source>The document&apos;s content is not in this office.</source>
        <translation>此数据库中没有该附件的内容。</translation>
    </message>
    <message>
        <source>This was stopped before it had finished.</source>
        <translation>操作已中止，未完成。</translation>
    </message>
    <message>
        <source>“%1” lies where it can only be read, and there is no room to copy it.</source>
        <translation>“%1”所在位置只能读取，且没有空间存放副本。</translation>
    </message>
    <message>
        <source>The recycle bin has changed in the meantime. Look at it again.</source>
        <translation>回收站的内容已发生变化，请重新查看。</translation>
    </message>
    <message numerus="yes">
        <source>A person erased; %n record(s) concerned</source>
        <translation>
            <numerusform>已彻底删除一人；涉及 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The change was stopped; nothing was written.</source>
        <translation>更改已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>The disk or the network drive failed at this moment. Nothing was saved; try again.</source>
        <translation>磁盘或网络驱动器此刻出错。未保存任何内容，请重试。</translation>
    </message>
    <message>
        <source>%1 on %2 has been changing this office since %3. Try again when they have finished.</source>
        <translation>%1（计算机 %2）自 %3 起正在修改此数据库。请等其完成后再试。</translation>
    </message>
    <message>
        <source>Somebody else has already asked to edit this office. Try again later.</source>
        <translation>已有其他人请求编辑此数据库。请稍后再试。</translation>
    </message>
    <message>
        <source>There is no person %1 in this office.</source>
        <translation>此数据库中没有编号为 %1 的人员。</translation>
    </message>
    <message>
        <source>The folder “%1” is not there. Connect the drive or the share that it is on, and open the office again.</source>
        <translation>找不到文件夹“%1”。请连接其所在的磁盘或网络共享，然后重新打开数据库。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>已修改 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>two records become one</comment>
        <translation>合并：%1</translation>
    </message>
    <message numerus="yes">
        <source>A person erased; %n record(s) concerned, places left to look through: %1</source>
        <translation>
            <numerusform>已彻底删除一人；涉及 %n 条记录，待查看之处：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is itself a part of “%2”. Choose another.</source>
        <translation>“%1”本身隶属于“%2”，请另选。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) changed: %1 …</source>
        <translation>
            <numerusform>修改 %n 条规则：%1……</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule changed: %1</source>
        <translation>修改规则：%1</translation>
    </message>
    <message>
        <source>“%1” is no rule of this office.</source>
        <translation>“%1”不是本数据库的规则。</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Line %1 holds bytes that are no text. Save the table as CSV in UTF-8.</source>
        <translation>第%1行含有非文本内容。请将表格另存为UTF-8编码的CSV。</translation>
    </message>
    <message>
        <source>A cell of the row that begins on line %1 is too long. Is a quotation mark not closed?</source>
        <translation>从第%1行开始的记录中有单元格过长，请检查引号是否成对。</translation>
    </message>
    <message>
        <source>A quotation mark in the row that begins on line %1 is not closed.</source>
        <translation>从第%1行开始的记录中引号不成对。</translation>
    </message>
    <message>
        <source>The file became shorter while it was read.</source>
        <translation>读取过程中文件变短了。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>无法读到文件末尾。</translation>
    </message>
    <message>
        <source>The encoding of the text is not recognised. Choose it, or save the table as CSV in UTF-8.</source>
        <translation>无法识别文本编码。请手动选择，或将表格另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>Line %1 is not in %2. Choose another encoding, or save the table as CSV in UTF-8.</source>
        <translation>第 %1 行不是 %2 编码。请选择其他编码，或将表格另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>The row that begins on line %1 has more than %2 cells.</source>
        <translation>从第 %1 行开始的一行超过 %2 个单元格。</translation>
    </message>
    <message>
        <source>This is a web page or an XML file, not a table. Open it in a spreadsheet program and save it as XLSX or CSV.</source>
        <translation>这是网页或 XML 文件，不是表格。请用电子表格软件打开，另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>A text file has no sheets.</source>
        <translation>文本文件没有工作表。</translation>
    </message>
    <message>
        <source>There is no encoding “%1”.</source>
        <translation>没有“%1”这种编码。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>The file holds no list of JSON objects.</source>
        <translation>文件中没有 JSON 对象列表。</translation>
    </message>
    <message>
        <source>The file ends in the middle.</source>
        <translation>文件在中途结束。</translation>
    </message>
    <message>
        <source>An entry of the file is larger than 16 MB.</source>
        <translation>文件中有一条记录超过 16 MB。</translation>
    </message>
    <message>
        <source>Entry %1 of the file is no JSON.</source>
        <translation>文件的第 %1 条记录不是 JSON。</translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>New target %1</source>
        <translation>新建目标“%1”</translation>
    </message>
    <message>
        <source>Edit target %1</source>
        <translation>修改目标“%1”</translation>
    </message>
    <message>
        <source>Delete target %1</source>
        <translation>删除目标“%1”</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>First intake</source>
        <translation>首届入学年份</translation>
    </message>
    <message>
        <source>Number of intakes</source>
        <translation>届数</translation>
    </message>
    <message>
        <source>One a year, the first included.</source>
        <translation>每年一届，含首届。</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>录取人数</translation>
    </message>
    <message>
        <source>Reached, %</source>
        <translation>完成率（%）</translation>
    </message>
</context>
<context>
    <name>TaskCommands</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done.</source>
        <translation>
            <numerusform>已完成 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>推迟</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>推迟至%1。</translation>
    </message>
    <message>
        <source>Postponed from %1 to %2.</source>
        <translation>由%1推迟至%2。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>转交给%1。</translation>
    </message>
    <message>
        <source>Handed over from %1 to %2.</source>
        <translation>由%1转交给%2。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day: what happened to a task</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>day: what happened to a task, and why</comment>
        <translation>%1：%2%3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>what is to be done, and what it belongs to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day (what of the work plan or of the papers)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This day follows from the end and the notice period of the agreement and cannot be put off. Once it is decided, mark it as done.</source>
        <translation>该日期由协议的到期日和通知期推算得出，不能推迟。作出决定后，请标记为完成。</translation>
    </message>
</context>
<context>
    <name>TaskState</name>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message>
        <source>persons</source>
        <translation>人</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <source>items</source>
        <translation>项</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>In force in a period</source>
        <translation>在某一时段内有效</translation>
    </message>
    <message>
        <source>Expiring in 3 months</source>
        <translation>3个月内到期</translation>
    </message>
    <message>
        <source>Expiring in 6 months</source>
        <translation>6个月内到期</translation>
    </message>
    <message>
        <source>Expiring in 12 months</source>
        <translation>12个月内到期</translation>
    </message>
    <message>
        <source>No agreement in force</source>
        <translation>无有效协议</translation>
    </message>
    <message>
        <source>No activity in 24 months</source>
        <translation>24个月内无往来</translation>
    </message>
    <message>
        <source>Without report</source>
        <translation>未写总结</translation>
    </message>
    <message>
        <source>Without approval</source>
        <translation>未获批准</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>请为视图命名。</translation>
    </message>
    <message>
        <source>This office can only be read; its views stay as they are.</source>
        <translation>该数据库为只读，无法修改其中的视图。</translation>
    </message>
    <message>
        <source>There is a view “%1” already.</source>
        <translation>已有名为“%1”的视图。</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>视图“%1”已删除。</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Visit</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>New visit %1</source>
        <translation>新建访问“%1”</translation>
    </message>
    <message>
        <source>Edit visit %1</source>
        <translation>修改访问“%1”</translation>
    </message>
    <message>
        <source>Delete visit %1</source>
        <translation>删除访问“%1”</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Visitors from</source>
        <translation>派出单位</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>接待单位</translation>
    </message>
    <message>
        <source>Purpose of visit</source>
        <translation>访问目的</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Stay from</source>
        <translation>停留开始日期</translation>
    </message>
    <message>
        <source>Stay until</source>
        <translation>停留结束日期</translation>
    </message>
    <message>
        <source>Head of delegation</source>
        <translation>团长</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Delegation size</source>
        <translation>代表团人数</translation>
    </message>
    <message>
        <source>Also when the names are not known.</source>
        <translation>名单未确定时也可填写。</translation>
    </message>
    <message>
        <source>Delegation members</source>
        <translation>代表团成员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Role in the delegation</source>
        <translation>团内分工</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>已出席</translation>
    </message>
    <message>
        <source>Host&apos;s participants</source>
        <translation>接待方人员</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Disciplines</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>交流议题</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Group number</source>
        <translation>团组编号</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>公文手续</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>批件编号</translation>
    </message>
    <message>
        <source>Checks and papers</source>
        <translation>手续清单</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>手续</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>礼品</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>赠送方</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>经费预算</translation>
    </message>
    <message>
        <source>Report written on</source>
        <translation>总结完成日期</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>访问类别</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>行程项</translation>
    </message>
    <message>
        <source>Programme of the visit</source>
        <translation>访问日程</translation>
    </message>
    <message>
        <source>Report missing</source>
        <translation>缺总结</translation>
    </message>
    <message>
        <source>Papers due on</source>
        <translation>材料到期日</translation>
    </message>
    <message>
        <source>The first day on which an open check or paper falls due.</source>
        <translation>未完成的检查或材料的最早到期日。</translation>
    </message>
</context>
<context>
    <name>VisitCommands</name>
    <message>
        <source>The rules count from the days of the visit: enter them, and who visits whom, first.</source>
        <translation>期限按访问日期推算：请先填写日期及来访、接待单位。</translation>
    </message>
    <message>
        <source>The visit has all papers that the rules ask for.</source>
        <translation>规定要求的材料均已列出。</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) added to the visit.</source>
        <translation>
            <numerusform>已为访问添加 %n 项材料。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No promise or signing is waiting to be carried on.</source>
        <translation>没有待落实的承诺事项或签约。</translation>
    </message>
    <message>
        <source>Made of the outcomes: %1, %2.</source>
        <translation>根据成果新建：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n项跟进事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agreement(s)</source>
        <translation>
            <numerusform>%n份协议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitDirection</name>
    <message>
        <source>Incoming visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Outgoing visit</source>
        <translation>出访</translation>
    </message>
    <message>
        <source>Online meeting</source>
        <translation>线上会议</translation>
    </message>
</context>
<context>
    <name>VisitLevel</name>
    <message>
        <source>University leadership</source>
        <translation>校领导</translation>
    </message>
    <message>
        <source>School or faculty</source>
        <translation>院系</translation>
    </message>
    <message>
        <source>Working level</source>
        <translation>工作层面</translation>
    </message>
</context>
<context>
    <name>VisitMode</name>
    <message>
        <source>In person</source>
        <translation>线下</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>线上</translation>
    </message>
</context>
<context>
    <name>VisitPurpose</name>
    <message>
        <source>Friendly visit</source>
        <translation>友好访问</translation>
    </message>
    <message>
        <source>Cooperation talks</source>
        <translation>商谈合作</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签约</translation>
    </message>
    <message>
        <source>Research cooperation</source>
        <translation>科研合作</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>讲学</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>参加会议</translation>
    </message>
    <message>
        <source>Meeting students and alumni</source>
        <translation>看望学生和校友</translation>
    </message>
    <message>
        <source>Student recruitment</source>
        <translation>招生</translation>
    </message>
    <message>
        <source>Honorary title</source>
        <translation>授予荣誉称号</translation>
    </message>
    <message>
        <source>Other purpose</source>
        <translation>其他目的</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>Planned</source>
        <translation>计划中</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The workbook cannot be read.</source>
        <translation>无法读取工作簿。</translation>
    </message>
    <message>
        <source>This file is no workbook, whatever it is called.</source>
        <translation>无论文件名如何，这都不是工作簿。</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one first.</source>
        <translation>工作簿有密码保护。请先另存为无密码的文件。</translation>
    </message>
    <message>
        <source>A binary workbook (XLSB) cannot be read. Save it as an ordinary Excel workbook.</source>
        <translation>无法读取二进制工作簿（XLSB）。请另存为普通 Excel 工作簿。</translation>
    </message>
    <message>
        <source>The workbook is too large to be read safely. Save the sheet that you need as CSV.</source>
        <translation>工作簿过大，无法安全读取。请将所需工作表另存为 CSV。</translation>
    </message>
    <message>
        <source>The sheet has more than %1 columns.</source>
        <translation>工作表超过 %1 列。</translation>
    </message>
    <message>
        <source>The workbook has no sheet “%1”.</source>
        <translation>工作簿中没有工作表“%1”。</translation>
    </message>
    <message>
        <source>The workbook is damaged.</source>
        <translation>工作簿已损坏。</translation>
    </message>
    <message>
        <source>The workbook is damaged, or too large to be read safely.</source>
        <translation>工作簿已损坏，或过大而无法安全读取。</translation>
    </message>
    <message>
        <source>There is no room for a temporary file.</source>
        <translation>没有空间存放临时文件。</translation>
    </message>
</context>
<context>
    <name>pd::ui::AgreementTimeline</name>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>pd::ui::BackupsDialog</name>
    <message>
        <source>Backups are made by themselves: every day, and before imports, changes of many records and updates of the program. They take up %1 of at most %2.</source>
        <translation>程序会自动备份：每天一次，并在导入、批量修改和程序升级前各一次。现占用 %1，上限为 %2。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>此后的变化</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>尚无备份。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>pd::ui::BalanceDialog</name>
    <message>
        <source>&amp;Counted in</source>
        <translation>计量单位(&amp;C)</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>计量单位</translation>
    </message>
</context>
<context>
    <name>pd::ui::BulkEditDialog</name>
    <message>
        <source>Change a field</source>
        <translation>批量修改字段</translation>
    </message>
    <message numerus="yes">
        <source>One field of %n selected record(s), in one step that can be undone.</source>
        <translation>
            <numerusform>一次修改所选 %n 条记录的一个字段，可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Field:</source>
        <translation>字段：</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>设为</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Make empty</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Value now</source>
        <translation>现有值</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Values now</source>
        <translation>现有的值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) will change.</source>
        <translation>
            <numerusform>将修改 %n 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::ui::ChangesDialog</name>
    <message>
        <source>Changes</source>
        <translation>修改列表</translation>
    </message>
    <message>
        <source>What was changed in this office, the latest first. Undo takes the changes back in this order.</source>
        <translation>本数据库中的全部修改，最新的在最前。撤销也按此顺序进行。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History of the record</source>
        <translation>该记录的修改记录</translation>
    </message>
    <message>
        <source>History of the rules</source>
        <translation>规则修改历史</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChartPanel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>pd::ui::ChartsPage</name>
    <message>
        <source>Discipline</source>
        <translation>学科</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Technology, engineering, agriculture and medicine: %1</source>
        <translation>理工农医类：%1</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>实际</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>完成率</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>尚缺人数</translation>
    </message>
    <message>
        <source>Per intake</source>
        <translation>每届需录取</translation>
    </message>
    <message>
        <source>Actual: students admitted in the intakes of the target&apos;s period.</source>
        <translation>实际：目标期内各届的录取人数。</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Enrolment by discipline</source>
        <translation>各学科在读人数</translation>
    </message>
    <message>
        <source>Target and actual</source>
        <translation>计划与实际</translation>
    </message>
    <message>
        <source>Field of education (ISCED-F)</source>
        <translation>教育领域（ISCED-F）</translation>
    </message>
    <message>
        <source>Chinese discipline category</source>
        <translation>学科门类</translation>
    </message>
    <message>
        <source>Russian field group (UGSN)</source>
        <translation>俄罗斯专业大类（УГСН）</translation>
    </message>
    <message>
        <source>by</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>intakes from</source>
        <translation>入学年份</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>学科分类</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>统计项目</translation>
    </message>
    <message>
        <source>First intake year</source>
        <translation>起始入学年份</translation>
    </message>
    <message>
        <source>Last intake year</source>
        <translation>截止入学年份</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Numbers of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片（PNG）…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文档（PDF）…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数据（CSV）…</translation>
    </message>
    <message>
        <source>Copy numbers</source>
        <translation>复制数据</translation>
    </message>
</context>
<context>
    <name>pd::ui::CheckPage</name>
    <message numerus="yes">
        <source>Select all %Ln row(s)</source>
        <translation>
            <numerusform>选择全部 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Create what rows refer to and the office does not have</source>
        <translation>新建各行引用而数据库中没有的记录</translation>
    </message>
    <message numerus="yes">
        <source>Create %Ln record(s) that rows refer to</source>
        <translation>
            <numerusform>新建各行所引用的 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>正在检查各行…</translation>
    </message>
    <message>
        <source>Nothing new: the office has all of this table.</source>
        <translation>没有新内容：表中数据库里都已有。</translation>
    </message>
    <message>
        <source>Everything is ready. New: %1, updates: %2.</source>
        <translation>全部就绪。新增 %1 条，更新 %2 条。</translation>
    </message>
    <message>
        <source>Ready: %1. To be decided or mended: %2; the rest can be imported without them.</source>
        <translation>就绪 %1 行；待确认或修改 %2 行，其余可先导入。</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>表格各行</translation>
    </message>
    <message>
        <source>To be decided or mended: %1.</source>
        <translation>待确认或修改 %1 行。</translation>
    </message>
</context>
<context>
    <name>pd::ui::Chips</name>
    <message>
        <source>Remove %1</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>pd::ui::CodesEdit</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>pd::ui::ColumnsPage</name>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>繁体中文</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>西里尔文</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <translation>西里尔文 (DOS)</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西欧</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Caret</source>
        <translation>脱字符 ^</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>按自动识别</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>No column becomes this yet: %1.</source>
        <translation>尚无对应的列：%1。</translation>
    </message>
    <message>
        <source>Rows: %1. Columns used: %2 of %3.</source>
        <translation>共 %1 行；使用 %3 列中的 %2 列。</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>每行是</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Headers in row</source>
        <translation>表头所在行</translation>
    </message>
    <message>
        <source>Columns as in</source>
        <translation>列对应关系</translation>
    </message>
    <message>
        <source>Source of the rows</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Title of the list</source>
        <translation>名单标题</translation>
    </message>
    <message>
        <source>Each record names the list it came from; a newer edition is compared with it.</source>
        <translation>每条记录都注明来源名单；新版名单会与之比较。</translation>
    </message>
    <message>
        <source>Keep these columns…</source>
        <translation>保存列对应关系…</translation>
    </message>
    <message>
        <source>The next table with the same headers is read in the same way.</source>
        <translation>下次遇到相同表头的表格时照此读取。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name under which the columns are kept</source>
        <translation>列对应关系的名称</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>前若干行</translation>
    </message>
    <message>
        <source>day, month</source>
        <translation>日、月</translation>
    </message>
    <message>
        <source>month, day</source>
        <translation>月、日</translation>
    </message>
    <message>
        <source>03/04/2025 is</source>
        <translation>03/04/2025 的顺序</translation>
    </message>
    <message>
        <source>No date of the column tells: every part is 12 or less.</source>
        <translation>该列日期无法判断顺序：各部分均不大于 12。</translation>
    </message>
</context>
<context>
    <name>pd::ui::CountGrid</name>
    <message>
        <source>%1, column %2</source>
        <translation>%1，第%2列</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>删除此列</translation>
    </message>
    <message>
        <source>Remove column %1</source>
        <translation>删除第%1列</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>%1, %2: %3, but %4 before.</source>
        <translation>%1，%2：%3，而此前为%4。</translation>
    </message>
    <message>
        <source>%1, %2: %3, but %4: %5.</source>
        <translation>%1，%2：%3，而%4为%5。</translation>
    </message>
    <message>
        <source>%1, %2: %3, but the parts (%4) make %5.</source>
        <translation>%1，%2：%3，而各部分（%4）合计为%5。</translation>
    </message>
    <message>
        <source>Left out, as no row is called so: %1.</source>
        <translation>已略去，因为没有这样名称的行：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a split and how many parts it has</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>各部分之和</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
</context>
<context>
    <name>pd::ui::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>日历（Alt+Down）</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>大约</translation>
    </message>
    <message>
        <source>It happened; the day is not known</source>
        <translation>已发生，但日期不详</translation>
    </message>
</context>
<context>
    <name>pd::ui::DigestDialog</name>
    <message>
        <source>All countries</source>
        <translation>所有国家</translation>
    </message>
    <message>
        <source>Digest of a period</source>
        <translation>时段工作简报</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>截止日(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Country or region</source>
        <translation>国家或地区(&amp;C)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>pd::ui::DirectoryProgress</name>
    <message>
        <source>Read a directory of institutions</source>
        <translation>读入机构名录</translation>
    </message>
    <message>
        <source>Reading the directory of institutions…</source>
        <translation>正在读入机构名录……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Directory of institutions</source>
        <translation>机构名录</translation>
    </message>
    <message>
        <source>Research Organization Registry (*.json *.csv *.zip);;All files (*)</source>
        <translation>ROR 机构注册库 (*.json *.csv *.zip);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>pd::ui::DisciplineEdit</name>
    <message>
        <source>Code or name</source>
        <translation>代码或名称</translation>
    </message>
</context>
<context>
    <name>pd::ui::Documents</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>“%1” can run as a program or hold one. Open it only if you know who made it and what it does.</source>
        <translation>“%1”可能作为程序运行，或其中含有程序。只有在清楚它由谁制作、有何作用时才打开。</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>保存文件</translation>
    </message>
</context>
<context>
    <name>pd::ui::DueList</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Postpone…</source>
        <translation>推迟…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>转交…</translation>
    </message>
</context>
<context>
    <name>pd::ui::EnrolmentSumsView</name>
    <message>
        <source>Sums of the table</source>
        <translation>表格合计</translation>
    </message>
    <message>
        <source>No field that is known</source>
        <translation>学科未识别</translation>
    </message>
    <message>
        <source>Students: %1</source>
        <translation>学生：%1</translation>
    </message>
    <message>
        <source>Men: %1, women: %2</source>
        <translation>男生：%1，女生：%2</translation>
    </message>
    <message>
        <source>Schools: %1, programmes: %2</source>
        <translation>学校：%1，项目：%2</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>按年度</translation>
    </message>
    <message>
        <source>By field</source>
        <translation>按学科</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>按国别</translation>
    </message>
</context>
<context>
    <name>pd::ui::EraseDialog</name>
    <message>
        <source>Erase person</source>
        <translation>彻底删除人员</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 will be taken out of this office for good. This cannot be undone, and neither can any earlier change.</source>
        <translation>%1 将从此数据库中彻底删除。此操作无法撤销，此前的任何修改也将无法撤销。</translation>
    </message>
    <message>
        <source>Somebody else here has the same name: texts that hold it stay as they are. Look through them.</source>
        <translation>此处另有同名者：含有该姓名的文本保持原样，请自行检查。</translation>
    </message>
    <message>
        <source>Look through these first: a part of the name, or a document of a record that named this person. What you change before erasing leaves the history too.</source>
        <translation>请先查看以下各处：含有姓名的一部分，或提到此人的记录所附的文件。您在彻底删除之前所作的修改，也会从历史记录中消失。</translation>
    </message>
    <message>
        <source>Not found are other spellings, what is inside documents, and copies of this file elsewhere. The list of changes keeps a note that names nobody.</source>
        <translation>查找不到的有：其他写法、文件内部的内容，以及此文件在别处的副本。更改列表中会留下一条不提任何姓名的说明。</translation>
    </message>
</context>
<context>
    <name>pd::ui::FilterBar</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing to filter by</source>
        <translation>没有可筛选的内容</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: not %2</source>
        <translation>%1：不是%2</translation>
    </message>
    <message>
        <source>%1 before %2</source>
        <comment>a date or number</comment>
        <translation>%1 &lt; %2</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <comment>a date or number</comment>
        <translation>%1 &gt; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>移除此条件：%1</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show only records with certain values</source>
        <translation>只显示符合所选值的记录</translation>
    </message>
    <message>
        <source>Filter by value</source>
        <translation>按值筛选</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我经办的</translation>
    </message>
    <message>
        <source>Show only records you are in charge of</source>
        <translation>只显示本人经办的记录</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two dates</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a date</comment>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <comment>a date</comment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>%1: less than %2</source>
        <comment>a number</comment>
        <translation>%1：小于 %2</translation>
    </message>
    <message>
        <source>%1: more than %2</source>
        <comment>a number</comment>
        <translation>%1：大于 %2</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>文本：%1</translation>
    </message>
</context>
<context>
    <name>pd::ui::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <translation>“%1”的修改记录</translation>
    </message>
    <message>
        <source>Every change of this record, the latest first. Bringing something back is a change of its own and can be undone.</source>
        <translation>此记录的全部修改，最新的在最前。恢复旧值本身也是一次修改，可以撤销。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Bring back the value before</source>
        <translation>恢复修改前的值</translation>
    </message>
    <message>
        <source>Bring back the record as it was before</source>
        <translation>将整条记录恢复到修改前</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”.</source>
        <translation>%1：由“%2”改为“%3”。</translation>
    </message>
</context>
<context>
    <name>pd::ui::HomePage</name>
    <message>
        <source>What needs you now</source>
        <translation>当前待办</translation>
    </message>
    <message>
        <source>Overdue follow-ups</source>
        <translation>已逾期的跟进事项</translation>
    </message>
    <message>
        <source>Overdue promises</source>
        <translation>已逾期的承诺事项</translation>
    </message>
    <message>
        <source>Agreements ending within 90 days</source>
        <translation>90天内到期的协议</translation>
    </message>
    <message>
        <source>Agreements ending within a year</source>
        <translation>一年内到期的协议</translation>
    </message>
    <message>
        <source>Visits in the next 30 days</source>
        <translation>未来30天的访问</translation>
    </message>
    <message>
        <source>Waiting for the partner&apos;s signature</source>
        <translation>待对方签署</translation>
    </message>
    <message numerus="yes">
        <source>partner(s)</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>合作单位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreement(s) in force</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>有效协议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) this year</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>今年访问</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>programme(s) running</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>在办项目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>student(s)</source>
        <comment>after the number, which stands above</comment>
        <translation>
            <numerusform>学生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>已逾期%Ln天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln天后</numerusform>
        </translation>
    </message>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <comment>records, in a list</comment>
        <translation>
            <numerusform>显示全部%Ln条</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>打开列表</translation>
    </message>
    <message>
        <source>Nothing is due. Well done.</source>
        <translation>目前没有待办事项。</translation>
    </message>
    <message>
        <source>This office is empty. Begin with your own institution and a partner: agreements, visits and programmes refer to them.</source>
        <translation>数据库尚无内容。请先录入本校和一家合作单位，协议、访问和办学项目都要引用它们。</translation>
    </message>
    <message>
        <source>Enter the first institution</source>
        <translation>录入第一个单位</translation>
    </message>
    <message>
        <source>Work plans overdue</source>
        <translation>逾期的工作计划</translation>
    </message>
    <message>
        <source>Papers of visits overdue</source>
        <translation>逾期的来访出访材料</translation>
    </message>
    <message>
        <source>Due in the next 7 days</source>
        <translation>未来7天内到期</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>whom it concerns, and whose it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Reports of visits overdue</source>
        <translation>逾期的访问总结</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>导入 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Check rows</source>
        <translation>检查各行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the rows that are not imported</source>
        <translation>保存未导入的行</translation>
    </message>
    <message>
        <source>%1 – not imported</source>
        <comment>name of a file</comment>
        <translation>%1 – 未导入</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx);;CSV tables (*.csv)</source>
        <translation>Excel 工作簿 (*.xlsx);;CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>粘贴的行</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a file, what its rows become</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Back to the columns</source>
        <translation>返回列设置</translation>
    </message>
    <message>
        <source>Save rows not imported…</source>
        <translation>保存未导入的行…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>直接关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>What you mended and decided here is not imported.</source>
        <translation>您在此所作的修改和决定尚未导入。</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>pd::ui::ImportRowsModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>pd::ui::IntakesDialog</name>
    <message>
        <source>Left out, as no row is called so: %1.</source>
        <translation>已略去，因为没有这样名称的行：%1。</translation>
    </message>
    <message>
        <source>Counts by intake</source>
        <translation>各届人数</translation>
    </message>
    <message>
        <source>What you type is a count as of this day; earlier counts stay. A year in the last column is a new intake.</source>
        <translation>输入的人数按此日期记录，此前的数据保留。在最后一列输入年份即新增一届。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What you typed has not been saved.</source>
        <translation>输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
</context>
<context>
    <name>pd::ui::ItineraryBoard</name>
    <message>
        <source>New stop</source>
        <translation>新行程项</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1小时%2分钟</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>结束早于开始</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>时间冲突</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>未举行</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>计划外</translation>
    </message>
    <message>
        <source>Otherwise than planned</source>
        <translation>与计划不同</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>日期未定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day of the week, date</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>pd::ui::ListExport</name>
    <message>
        <source>Excel workbook, as shown (*.xlsx)</source>
        <translation>Excel 工作簿，与列表一致 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table, as shown (*.csv)</source>
        <translation>CSV 表格，与列表一致 (*.csv)</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Contact cards (*.vcf)</source>
        <translation>联系人名片 (*.vcf)</translation>
    </message>
    <message>
        <source>Excel workbook, all fields, to be imported again (*.xlsx)</source>
        <translation>Excel 工作簿，全部字段，可再次导入 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table, all fields, to be imported again (*.csv)</source>
        <translation>CSV 表格，全部字段，可再次导入 (*.csv)</translation>
    </message>
    <message>
        <source>JSON, complete (*.json)</source>
        <translation>JSON，完整数据 (*.json)</translation>
    </message>
    <message>
        <source>Export list</source>
        <translation>导出列表</translation>
    </message>
</context>
<context>
    <name>pd::ui::MainWindow</name>
    <message>
        <source>%1 – Partnership Desk</source>
        <translation>%1 – 国际合作台账</translation>
    </message>
    <message>
        <source>Partnership Desk</source>
        <translation>国际合作台账</translation>
    </message>
    <message>
        <source>Practice office: fictional data. Today is %1.</source>
        <translation>练习库：数据均为虚构，当前日期设为%1。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The home institution you work for</source>
        <translation>当前代表的本校</translation>
    </message>
    <message>
        <source>Home institution</source>
        <translation>本校</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New office…</source>
        <translation>新建数据库(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open office…</source>
        <translation>打开数据库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>练习库</translation>
    </message>
    <message>
        <source>Sample office</source>
        <translation>示例库</translation>
    </message>
    <message>
        <source>&amp;Print partnership summary…</source>
        <translation>打印合作概况(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Export list…</source>
        <translation>导出列表(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close office</source>
        <translation>关闭数据库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>新建记录(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit record…</source>
        <translation>修改记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete record</source>
        <translation>删除记录(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>全库搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>筛选此列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>首页(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>合作单位(&amp;P)</translation>
    </message>
    <message>
        <source>Con&amp;tact persons</source>
        <translation>联系人(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Agreements</source>
        <translation>协议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>访问(&amp;V)</translation>
    </message>
    <message>
        <source>P&amp;rogrammes</source>
        <translation>办学项目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Students</source>
        <translation>学生(&amp;S)</translation>
    </message>
    <message>
        <source>Pro&amp;jects</source>
        <translation>合作项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>活动(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>跟进事项(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>报告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Check this office</source>
        <translation>检查数据库(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;About Partnership Desk</source>
        <translation>关于国际合作台账(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>No recent offices</source>
        <translation>没有最近打开的数据库</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>国际合作台账</translation>
    </message>
    <message>
        <source>Offices (*.pdesk)</source>
        <translation>数据库 (*.pdesk)</translation>
    </message>
    <message>
        <source>Open office</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>About Partnership Desk</source>
        <translation>关于国际合作台账</translation>
    </message>
    <message>
        <source>Partnership Desk %1</source>
        <translation>国际合作台账 %1</translation>
    </message>
    <message>
        <source>The cooperation ledger of a university&apos;s international office: partners, agreements, visits, programmes and students in one file.

Free software under the GNU General Public License, version 3 or later. ISCED-F labels by UNESCO-UIS, CC BY-SA 3.0 IGO; city names from GeoNames, CC BY 4.0; icons from KDE Breeze, LGPL.</source>
        <translation>高校国际合作与交流处的合作台账：合作单位、协议、访问、办学项目和学生，尽在一个文件。

本程序是自由软件，按GNU通用公共许可证第3版或更新版本发布。ISCED-F名称来自UNESCO-UIS（CC BY-SA 3.0 IGO），城市名称来自GeoNames（CC BY 4.0），图标来自KDE Breeze（LGPL）。</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;History of the record…</source>
        <translation>修改记录(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Changes…</source>
        <translation>修改列表(&amp;C)…</translation>
    </message>
    <message>
        <source>Recycle &amp;bin…</source>
        <translation>回收站(&amp;B)…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is editing; you can read</source>
        <translation>%1 正在编辑；您可以阅读</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>导入表格(&amp;I)…</translation>
    </message>
    <message>
        <source>Paste ro&amp;ws…</source>
        <translation>粘贴行(&amp;P)…</translation>
    </message>
    <message>
        <source>Erase &amp;person…</source>
        <translation>彻底删除人员(&amp;P)…</translation>
    </message>
    <message>
        <source>Read &amp;directory of institutions…</source>
        <translation>读入机构名录(&amp;D)…</translation>
    </message>
    <message>
        <source>Change a &amp;field…</source>
        <translation>批量修改字段(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Merge two records…</source>
        <translation>合并两条记录(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Renew…</source>
        <translation>续签(&amp;R)…</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>下一步(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>修订(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Terminate…</source>
        <translation>终止(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Papers due by the rules</source>
        <translation>按规定列出应办材料(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>P&amp;ostpone…</source>
        <translation>推迟(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>转交(&amp;H)…</translation>
    </message>
    <message>
        <source>R&amp;ules and deadlines…</source>
        <translation>规则与期限(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Protecting your data</source>
        <translation>保护数据(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Carry on the outcomes</source>
        <translation>落实成果(&amp;C)</translation>
    </message>
    <message>
        <source>Exchange &amp;balance…</source>
        <translation>派出接收平衡(&amp;B)…</translation>
    </message>
    <message>
        <source>Print a &amp;report</source>
        <translation>打印报表(&amp;R)</translation>
    </message>
    <message>
        <source>Export &amp;whole office…</source>
        <translation>导出整个数据库(&amp;W)…</translation>
    </message>
    <message>
        <source>Offices (*.pdesk);;Whole offices (*.json);;All files (*)</source>
        <translation>数据库 (*.pdesk);;完整数据库 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Enter counts by &amp;intake…</source>
        <translation>录入各届人数(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Agreements that end…</source>
        <translation>到期协议(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Register of agreements…</source>
        <translation>协议登记册(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Programme of a visit…</source>
        <translation>访问日程(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Background note…</source>
        <translation>背景资料(&amp;B)…</translation>
    </message>
    <message>
        <source>Report of a &amp;visit…</source>
        <translation>访问总结报告(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Journal of visits…</source>
        <translation>访问登记表(&amp;J)…</translation>
    </message>
    <message>
        <source>Programme &amp;sheet…</source>
        <translation>项目表(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>pd::ui::MappingHeader</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>“%1”对应的字段</translation>
    </message>
    <message>
        <source>Recognised by what the cells hold</source>
        <translation>根据单元格内容识别</translation>
    </message>
    <message>
        <source>Another column holds the same</source>
        <translation>另一列已是同一内容</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>未能识别</translation>
    </message>
</context>
<context>
    <name>pd::ui::MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并两条记录</translation>
    </message>
    <message>
        <source>Two records of the same thing become one. Choose what it keeps of each.</source>
        <translation>同一对象的两条记录合并为一条。请选择各取哪些内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>两条相同的内容</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者都要</translation>
    </message>
    <message>
        <source>Nothing refers to “%1”.</source>
        <translation>没有记录引用“%1”。</translation>
    </message>
    <message>
        <source>What refers to “%1” will refer to “%2”: %3.</source>
        <translation>引用“%1”的内容将改为引用“%2”：%3。</translation>
    </message>
    <message>
        <source>“%1” goes into the recycle bin; its names are kept. This can be undone.</source>
        <translation>“%1”移入回收站，其名称予以保留。此操作可以撤销。</translation>
    </message>
    <message>
        <source>“%1” goes into the recycle bin. This can be undone.</source>
        <translation>“%1”移入回收站。此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>pd::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>pd::ui::MineButton</name>
    <message>
        <source>Mine</source>
        <translation>我经办的</translation>
    </message>
    <message>
        <source>Show only what is yours to do</source>
        <translation>只显示由本人办理的事项</translation>
    </message>
</context>
<context>
    <name>pd::ui::MonthGrid</name>
    <message>
        <source>Day not settled: %1</source>
        <translation>日期未定：%1</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <comment>visits on a day for which there is no room</comment>
        <translation>
            <numerusform>另有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar of visits</source>
        <translation>访问日历</translation>
    </message>
</context>
<context>
    <name>pd::ui::NamesCell</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Language of %1</source>
        <translation>%1的语言</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
</context>
<context>
    <name>pd::ui::Navigation</name>
    <message>
        <source>Home</source>
        <translation>首页</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>合作项目</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>跟进事项</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>pd::ui::OwedList</name>
    <message numerus="yes">
        <source>%Ln owed</source>
        <comment>how many things</comment>
        <translation>
            <numerusform>%Ln项待办</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar</source>
        <translation>另存为日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>Everything open</source>
        <translation>全部未完成</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>未来7天</translation>
    </message>
    <message>
        <source>Next 30 days</source>
        <translation>未来30天</translation>
    </message>
    <message>
        <source>From all sources</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>What it stands in</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Save as a calendar…</source>
        <translation>另存为日历…</translation>
    </message>
    <message>
        <source>Nothing is owed here.</source>
        <translation>此处没有待办事项。</translation>
    </message>
    <message>
        <source>Everything owed</source>
        <translation>全部待办事项</translation>
    </message>
</context>
<context>
    <name>pd::ui::OwedModel</name>
    <message numerus="yes">
        <source>%Ln day(s) overdue</source>
        <translation>
            <numerusform>已逾期%Ln天</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>%Ln天后</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day, and how far it is</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>From</source>
        <comment>what something owed stands in: a work plan, a promise</comment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>pd::ui::PrintOptions</name>
    <message>
        <source>Composing…</source>
        <translation>正在生成…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>共%Ln页</numerusform>
        </translation>
    </message>
    <message>
        <source>Report &amp;language</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>Report language</source>
        <translation>报告语言</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProgrammeTree</name>
    <message>
        <source>Programmes under their institutes</source>
        <translation>按机构列出的项目</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
</context>
<context>
    <name>pd::ui::ProtectionHelp</name>
    <message>
        <source>Protecting your data</source>
        <translation>保护数据</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>An office is a file that is not encrypted: whoever gets the computer, the disk or a copy can read it. The system can encrypt the whole disk, and then a lost laptop tells nothing. You notice it only when you sign in.</source>
        <translation>数据库是一个未加密的文件：拿到电脑、硬盘或副本的人都能读取。系统可以加密整个磁盘，这样即使笔记本电脑丢失也不会泄露内容。您只会在登录时感觉到它。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Windows</translation>
    </message>
    <message>
        <source>Open Settings, Privacy and security, Device encryption, and turn it on. Where there is no such page: Control Panel, BitLocker Drive Encryption, Turn on BitLocker for the drive that holds the office. BitLocker To Go does the same for a memory stick.</source>
        <translation>打开“设置”→“隐私和安全性”→“设备加密”，将其开启。如果没有此页面：“控制面板”→“BitLocker 驱动器加密”，对数据库所在的驱动器“启用 BitLocker”。BitLocker To Go 可同样加密 U 盘。</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation>Linux</translation>
    </message>
    <message>
        <source>Choose “Encrypt the disk” (LUKS) when the system is installed; it cannot be added later without installing anew. For a memory stick or a second disk: the program Disks, Format partition, “Password protected volume (LUKS)”; this empties it. “lsblk -f” in a terminal shows “crypto_LUKS” where a disk is encrypted.</source>
        <translation>安装系统时选择“加密磁盘”（LUKS）；以后只能重新安装才能加上。U 盘或第二块硬盘：用“磁盘”程序“格式化分区”，选“密码保护卷（LUKS）”，原有内容会被清空。在终端运行“lsblk -f”，已加密的磁盘会显示“crypto_LUKS”。</translation>
    </message>
    <message>
        <source>macOS</source>
        <translation>macOS</translation>
    </message>
    <message>
        <source>Open System Settings, Privacy and Security, FileVault, and turn it on.</source>
        <translation>打开“系统设置”→“隐私与安全性”→“FileVault”（文件保险箱），将其开启。</translation>
    </message>
    <message>
        <source>The recovery key</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>The system gives you a recovery key. Print it and keep it apart from the computer, in the safe of the office: without key and password nobody can read the disk again, you neither.</source>
        <translation>系统会给出恢复密钥。请打印出来，与电脑分开，存放在办公室的保险柜中：没有密钥和密码，谁也无法再读取磁盘，包括您自己。</translation>
    </message>
    <message>
        <source>Backups and copies</source>
        <translation>备份与副本</translation>
    </message>
    <message>
        <source>Backups lie in a folder beside the office and are protected when they are on the same encrypted disk. A copy on a memory stick, in e-mail or on a network share is only as safe as that place. Encryption does not replace backups: a broken disk is broken, encrypted or not.</source>
        <translation>备份位于数据库旁边的文件夹中，在同一加密磁盘上时同样受到保护。U 盘、电子邮件或网络共享上的副本，其安全程度取决于那个位置。加密不能代替备份：磁盘坏了就是坏了，加密与否都一样。</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Telephone numbers, addresses and the like of persons are printed only when you ask for it. A person who wants it can be erased: Edit, Erase person. This program never connects to a network by itself.</source>
        <translation>人员的电话、地址等信息只有在您要求时才会打印。若本人要求，可将其彻底删除：“编辑”→“彻底删除人员”。本程序从不自行连接网络。</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReadingPane</name>
    <message>
        <source>Attach a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a record that belongs to this one, or a file</source>
        <translation>为此记录添加下属记录或附件</translation>
    </message>
    <message>
        <source>Add to this record</source>
        <translation>添加到此记录</translation>
    </message>
    <message>
        <source>Selected record</source>
        <translation>所选记录</translation>
    </message>
    <message>
        <source>Select a record to read it here.</source>
        <translation>选择一条记录，即可在此查看。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (%1)</source>
        <translation>保存（%1）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Bring in the other changes</source>
        <translation>载入别处的修改</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>有未保存的更改。</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordForm</name>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordListModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecordListPage</name>
    <message>
        <source>Nothing matches this filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>复制所选行(&amp;C)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>pd::ui::RecycleBinDialog</name>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Deleted records stay here with their parts and documents until they are removed for good.</source>
        <translation>已删除的记录连同其所含部分和文档保留在此，直至永久删除。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>删除时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>删除人</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>所含部分</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>修改记录…</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>The recycle bin is empty.</source>
        <translation>回收站为空。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>永久删除</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReferenceEdit</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportDialog</name>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message numerus="yes">
        <source>The selection (%Ln record(s))</source>
        <translation>
            <numerusform>选中的%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>对象(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Which</source>
        <translation>范围(&amp;W)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>止(&amp;U)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>止</translation>
    </message>
    <message>
        <source>&amp;Second language beside it</source>
        <translation>并列第二语言(&amp;S)</translation>
    </message>
    <message>
        <source>Second language beside it</source>
        <translation>并列第二语言</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportOutput</name>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the report as PDF instead.</source>
        <translation>此计算机未设置打印机。请将报告另存为 PDF。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check it, or save the report as PDF.</source>
        <translation>打印机未接收页面。请检查打印机，或将报告另存为 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>File as document</source>
        <translation>归档为文件</translation>
    </message>
    <message>
        <source>Keeps the report as it is now with the documents of the record it is about.</source>
        <translation>将报告按当前内容保存到相关记录的文件中。</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
</context>
<context>
    <name>pd::ui::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Partnership summary</source>
        <translation>合作概况</translation>
    </message>
    <message>
        <source>Everything about a partner on one or two pages: agreements, programmes and students, visits, what was promised. In English, Russian or Chinese, whatever the language of the window.</source>
        <translation>用一两页汇总一家合作单位的全部情况：协议、办学项目与学生、访问、承诺事项。可输出英文、俄文或中文，与界面语言无关。</translation>
    </message>
    <message>
        <source>Print partnership summary…</source>
        <translation>打印合作概况…</translation>
    </message>
    <message>
        <source>Digest of a period</source>
        <translation>时段工作简报</translation>
    </message>
    <message>
        <source>What was signed and what ended, who came and went, students, projects and events of a quarter or any other period, for all partners or one country. A past period prints again as it was known then.</source>
        <translation>一个季度或任意时段内签署与终止的协议、来访与出访、学生、项目和活动，可按全部合作伙伴或某一国家汇总。重新打印以往时段时，仍按当时已知的数据。</translation>
    </message>
    <message>
        <source>Print digest…</source>
        <translation>打印简报…</translation>
    </message>
    <message>
        <source>Agreements that end</source>
        <translation>到期协议</translation>
    </message>
    <message>
        <source>What ended without renewal and what ends within 3, 6 and 12 months: until when notice can be given, who is in charge, what was last done with the partner, and what to do.</source>
        <translation>已到期未续签以及 3、6、12 个月内到期的协议：通知截止日、负责人、与对方最近的往来和处理建议。</translation>
    </message>
    <message>
        <source>Print expiry list…</source>
        <translation>打印到期协议…</translation>
    </message>
    <message>
        <source>Programme of a visit</source>
        <translation>访问日程</translation>
    </message>
    <message>
        <source>Day by day for guests and hosts, with both delegations. In one language, or in two side by side.</source>
        <translation>按日列出，附双方人员名单，供来宾和接待方使用。可用一种语言，也可两种语言并排。</translation>
    </message>
    <message>
        <source>Print programme of a visit…</source>
        <translation>打印访问日程…</translation>
    </message>
    <message>
        <source>Background note</source>
        <translation>背景资料</translation>
    </message>
    <message>
        <source>Before a visit or a call: who they are, what there is with them, what was promised and what to raise.</source>
        <translation>会见或通话前参阅：对方概况、合作现状、双方承诺和建议商谈事项。</translation>
    </message>
    <message>
        <source>Print background note…</source>
        <translation>打印背景资料…</translation>
    </message>
    <message>
        <source>Report of a visit</source>
        <translation>访问总结报告</translation>
    </message>
    <message>
        <source>After it: what was planned and what took place, decisions, promises with who and until when, gifts.</source>
        <translation>访问结束后：计划与实际、议定事项、承诺及负责人和期限、礼品。</translation>
    </message>
    <message>
        <source>Print report of a visit…</source>
        <translation>打印访问总结报告…</translation>
    </message>
    <message>
        <source>Journal of visits</source>
        <translation>访问登记表</translation>
    </message>
    <message>
        <source>The visits of a year or any other period, a row for each.</source>
        <translation>一年或其他时段内的访问，每次一行。</translation>
    </message>
    <message>
        <source>Print journal…</source>
        <translation>打印登记表…</translation>
    </message>
    <message>
        <source>Programme sheet</source>
        <translation>合作办学项目表</translation>
    </message>
    <message>
        <source>A joint programme or institute: its approval and what the number says, its intakes, how students fared, and how far the target is reached.</source>
        <translation>联合项目或机构：批准书及编号含义、各届招生、学生去向和目标完成情况。</translation>
    </message>
    <message>
        <source>Print programme sheet…</source>
        <translation>打印项目表…</translation>
    </message>
    <message>
        <source>Register of agreements</source>
        <translation>协议登记册</translation>
    </message>
    <message>
        <source>Every agreement with its numbers, parties, dates and where the originals are.</source>
        <translation>全部协议的编号、签约方、日期和正本存放位置。</translation>
    </message>
    <message>
        <source>Print register…</source>
        <translation>打印登记册…</translation>
    </message>
</context>
<context>
    <name>pd::ui::RescueDialog</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开“%1”</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore this backup…</source>
        <translation>恢复此备份…</translation>
    </message>
    <message>
        <source>Rescue into a new file…</source>
        <translation>抢救到新文件…</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>打开新文件</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 rescued</source>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Rescue into a new file</source>
        <translation>抢救到新文件</translation>
    </message>
    <message>
        <source>Offices (*.pdesk)</source>
        <translation>数据库 (*.pdesk)</translation>
    </message>
    <message>
        <source>What can be read is being read…</source>
        <translation>正在读取可读内容…</translation>
    </message>
    <message>
        <source>There are no backups of this office.</source>
        <translation>此数据库没有备份。</translation>
    </message>
    <message>
        <source>%1

The file stays as it is. You can look at it as far as it can be read, put a backup in its place, or have what can still be read written to a new file.</source>
        <translation>%1

文件保持原样。您可以查看其中仍可读取的部分，用备份替换它，或将仍可读取的内容写入新文件。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowDetail</name>
    <message>
        <source>The selected row</source>
        <translation>所选行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record:</source>
        <translation>新记录：</translation>
    </message>
    <message>
        <source>The office has this record; this would change:</source>
        <translation>数据库中已有此记录，将修改：</translation>
    </message>
    <message>
        <source>The office has all of this row.</source>
        <translation>此行内容数据库中都已有。</translation>
    </message>
    <message>
        <source>The office may have this already. Decide what it is:</source>
        <translation>数据库中可能已有此记录，请确认：</translation>
    </message>
    <message>
        <source>Mend the cell in the table (F2); the row is checked again at once.</source>
        <translation>请在表格中修改该单元格（F2），随即重新检查。</translation>
    </message>
    <message>
        <source>Each is its most likely record</source>
        <translation>各行均取最相似的记录</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>作为新记录</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Import it all the same</source>
        <translation>仍要导入</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>撤回决定</translation>
    </message>
</context>
<context>
    <name>pd::ui::RowTable</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第%2行</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Alt+Shift+Up</source>
        <translation>Alt+Shift+Up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Alt+Shift+Down</source>
        <translation>Alt+Shift+Down</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>添加：%1</translation>
    </message>
</context>
<context>
    <name>pd::ui::RulesDialog</name>
    <message>
        <source>Rules and deadlines</source>
        <translation>规则与期限</translation>
    </message>
    <message>
        <source>What the office goes by. Rules propose days and warn; they forbid nothing. Clear the mark of one that does not hold here, or type another number.</source>
        <translation>本单位遵循的规则。规则只建议日期和提醒，不作禁止。不适用的请取消勾选，或改填其他数值。</translation>
    </message>
    <message>
        <source>Holds in</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Gives the selected rules the numbers that the program ships.</source>
        <translation>将所选规则恢复为程序自带的数值。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Own line</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>%1. As shipped: %2.</source>
        <translation>%1。默认：%2。</translation>
    </message>
    <message>
        <source>Only with partners in: %1</source>
        <translation>仅限以下国家的伙伴：%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>National &amp;set</source>
        <translation>国家规则集(&amp;S)</translation>
    </message>
    <message>
        <source>That of the institution&apos;s country (%1)</source>
        <translation>按本校所在国家（%1）</translation>
    </message>
    <message>
        <source>National set</source>
        <translation>国家规则集</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计算起点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Paper of visits…</source>
        <translation>访问材料…</translation>
    </message>
    <message>
        <source>Limit, period or weight…</source>
        <translation>限制、期限或权重…</translation>
    </message>
    <message>
        <source>Posts of a rank…</source>
        <translation>某一级别的职务…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>pd::ui::RulesHistoryDialog</name>
    <message>
        <source>History of the rules</source>
        <translation>规则修改历史</translation>
    </message>
    <message>
        <source>Every rule that was changed in this office, the latest first.</source>
        <translation>本数据库中修改过的全部规则，最新的在最前。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>%1: “%2” became “%3”.</source>
        <translation>%1：由“%2”改为“%3”。</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchBox</name>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>全库搜索（Ctrl+K）</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>全库搜索</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近搜索</translation>
    </message>
</context>
<context>
    <name>pd::ui::SearchResults</name>
    <message>
        <source>Nothing is written exactly so. Similar:</source>
        <translation>没有完全一致的结果，相近的有：</translation>
    </message>
    <message>
        <source>Show all %1 in %2</source>
        <comment>a number; Partners, Agreements …</comment>
        <translation>在“%2”中显示全部 %1 条</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters or another script.</source>
        <translation>没有找到。可减少字数，或换一种文字再试。</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近搜索</translation>
    </message>
    <message>
        <source>Clear recent searches</source>
        <translation>清除最近搜索</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what of the record matched</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The search is getting ready…</source>
        <translation>正在准备搜索…</translation>
    </message>
</context>
<context>
    <name>pd::ui::SettingsDialog</name>
    <message>
        <source>Institution</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>签署人职务</translation>
    </message>
    <message>
        <source>Classification line</source>
        <translation>密级标注</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择校徽</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>This picture cannot be used. Choose a PNG or JPEG file of at most 4 MB.</source>
        <translation>此图片无法使用。请选择不超过4 MB的PNG或JPEG文件。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>As it should stand in the history of changes</source>
        <translation>将显示在修改记录中</translation>
    </message>
    <message>
        <source>Warn before an agreement &amp;ends</source>
        <translation>协议到期前提醒(&amp;E)</translation>
    </message>
    <message>
        <source>Warn before an agreement ends</source>
        <translation>协议到期前提醒</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number field</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>文头</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>校徽</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>移除校徽</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>学季</translation>
    </message>
    <message>
        <source>Semester</source>
        <translation>学期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>Exchange counts</source>
        <translation>交流折算</translation>
    </message>
    <message>
        <source>What a stay of this length counts in the exchange balance</source>
        <translation>该时长的交流在平衡中折算的数值</translation>
    </message>
</context>
<context>
    <name>pd::ui::SmallForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pd::ui::StopsEditor</name>
    <message>
        <source>Copy plan to fact</source>
        <translation>将计划复制为实际</translation>
    </message>
    <message>
        <source>Repeats every planned stop as one that took place, to be corrected.</source>
        <translation>把计划中的各行程项复制为实际行程项，再按实际情况修改。</translation>
    </message>
    <message>
        <source>Add stop</source>
        <translation>添加行程项</translation>
    </message>
    <message>
        <source>Add a stop after this one (%1)</source>
        <translation>在此项之后添加行程项（%1）</translation>
    </message>
    <message>
        <source>Alt+Insert</source>
        <translation>Alt+Insert</translation>
    </message>
    <message>
        <source>Remove stop</source>
        <translation>删除行程项</translation>
    </message>
    <message>
        <source>Remove this stop (%1)</source>
        <translation>删除此行程项（%1）</translation>
    </message>
    <message>
        <source>Alt+Delete</source>
        <translation>Alt+Delete</translation>
    </message>
    <message>
        <source>Copy fact to plan</source>
        <translation>将实际复制为计划</translation>
    </message>
    <message>
        <source>Repeats every stop that took place as a planned one.</source>
        <translation>将每个实际行程项复制为计划行程项。</translation>
    </message>
</context>
<context>
    <name>pd::ui::SummaryDialog</name>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>办学项目</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>Projects and events</source>
        <translation>合作项目与活动</translation>
    </message>
    <message>
        <source>Promises and follow-ups</source>
        <translation>承诺事项与跟进事项</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Figures from sources</source>
        <translation>引用指标</translation>
    </message>
    <message numerus="yes">
        <source>The selection (%Ln partner(s))</source>
        <translation>
            <numerusform>所选合作单位（%Ln家）</numerusform>
        </translation>
    </message>
    <message>
        <source>All partners</source>
        <translation>全部合作单位</translation>
    </message>
    <message>
        <source>Print partnership summary</source>
        <translation>打印合作概况</translation>
    </message>
    <message>
        <source>&amp;Partners</source>
        <translation>合作单位(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>合作单位</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a paper size</comment>
        <translation>信纸（Letter）</translation>
    </message>
    <message>
        <source>With e-mail and phone</source>
        <translation>包含电子邮箱和电话</translation>
    </message>
    <message>
        <source>Personal data stay out unless you ask for them.</source>
        <translation>未勾选时不输出个人信息。</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Counts and statuses as they were known on this day.</source>
        <translation>按当日已知的人数和状态。</translation>
    </message>
</context>
<context>
    <name>pd::ui::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pd::ui::TimelineCanvas</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>from %1, open-ended</source>
        <translation>自%1起，长期有效</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>长期有效</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>standing: when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Notice can be given until %1</source>
        <translation>提前通知截止：%1</translation>
    </message>
    <message>
        <source>Amended on %1</source>
        <translation>修订日期：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without an agreement in force</source>
        <translation>
            <numerusform>%Ln 天无有效协议</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline of agreements</source>
        <translation>协议时间轴</translation>
    </message>
</context>
<context>
    <name>pd::ui::TimelineDialog</name>
    <message>
        <source>Print timeline of agreements</source>
        <translation>打印协议时间轴</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>起始(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Months</source>
        <translation>月数(&amp;M)</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a paper size</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewButton</name>
    <message>
        <source>%1 (only for me)</source>
        <comment>a view</comment>
        <translation>%1（仅自己可见）</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>另存为视图…</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>删除此视图</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a view that has been changed</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Lists with a name: ready-made and your own</source>
        <translation>带名称的列表：预设的和自己保存的</translation>
    </message>
    <message>
        <source>View: %1, changed</source>
        <translation>视图：%1（已更改）</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>视图：%1</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewNameForm</name>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Only for me</source>
        <translation>仅自己可见</translation>
    </message>
    <message>
        <source>Others who use this office do not see it.</source>
        <translation>使用本数据库的其他人看不到它。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>pd::ui::ViewPeriodForm</name>
    <message>
        <source>In force between</source>
        <comment>two dates follow</comment>
        <translation>在此期间有效：</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>In force between, first day</source>
        <translation>有效期间的起始日</translation>
    </message>
    <message>
        <source>In force between, last day</source>
        <translation>有效期间的截止日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>pd::ui::VisitCalendar</name>
    <message>
        <source>Month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>pd::ui::WelcomePage</name>
    <message>
        <source>Partnership Desk</source>
        <translation>国际合作台账</translation>
    </message>
    <message>
        <source>The cooperation ledger of your international office: partners, agreements, visits, programmes and students in one file on this computer.</source>
        <translation>国际合作与交流处的合作台账：合作单位、协议、访问、办学项目和学生，都在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>Interface &amp;language</source>
        <translation>界面语言(&amp;L)</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>As it should stand in the history of changes</source>
        <translation>将显示在修改记录中</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Interface language</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>打开练习库</translation>
    </message>
    <message>
        <source>A fictional university to try everything in.</source>
        <translation>一所虚构的大学，各项功能尽可试用。</translation>
    </message>
    <message>
        <source>Open the sample office</source>
        <translation>打开示例库</translation>
    </message>
    <message>
        <source>Real cases from published texts, with their sources.</source>
        <translation>取自公开资料的真实案例，均注明来源。</translation>
    </message>
    <message>
        <source>Create a new office…</source>
        <translation>新建数据库…</translation>
    </message>
    <message>
        <source>An empty office of your own, in a file you choose.</source>
        <translation>空白数据库，存放位置自选。</translation>
    </message>
    <message>
        <source>Open an office…</source>
        <translation>打开数据库…</translation>
    </message>
    <message>
        <source>A .pdesk file that is there already.</source>
        <translation>打开已有的.pdesk文件。</translation>
    </message>
    <message>
        <source>Import an Excel ledger…</source>
        <translation>导入 Excel 台账…</translation>
    </message>
    <message>
        <source>A new office, filled from the tables you have kept so far.</source>
        <translation>用您原有的表格建立新数据库。</translation>
    </message>
</context>
<context>
    <name>pd::ui::WholeOffice</name>
    <message>
        <source>Export whole office</source>
        <translation>导出整个数据库</translation>
    </message>
    <message>
        <source>Whole offices (*.json)</source>
        <translation>完整数据库 (*.json)</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>新建数据库</translation>
    </message>
    <message>
        <source>Offices (*.pdesk)</source>
        <translation>数据库 (*.pdesk)</translation>
    </message>
</context>
</TS>
