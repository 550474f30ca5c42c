package org.zhiyuan.wire.oversight;

import javax.xml.bind.annotation.XmlSchemaType;
import javax.xml.bind.annotation.XmlType;
import org.zhiyuan.core.Role;
import org.zhiyuan.supervision.TaskKind;
import org.zhiyuan.wire.Names;

/** What an official has to do (经办任务), and until when, R93. */
@XmlType(name = "Task")
public final class TaskDto {
    public String id;

    @Names(TaskKind.class)
    public String kind;

    public String kindName;

    @Names(Role.class)
    public String role;

    public String region;
    public String subjectKind;
    public String subject;
    public String stage;
    public String origin;

    @XmlSchemaType(name = "dateTime")
    public String openedAt;

    @XmlSchemaType(name = "date")
    public String remindOn;

    @XmlSchemaType(name = "date")
    public String due;

    @XmlSchemaType(name = "dateTime")
    public String remindedAt;

    @XmlSchemaType(name = "dateTime")
    public String escalatedAt;

    @XmlSchemaType(name = "dateTime")
    public String handedOverAt;
}
