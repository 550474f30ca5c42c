package org.zhiyuan.store.jpa.internal.entity;

import java.time.LocalDate;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.supervision.OfficialTask;

/**
 * An official's task; days are counted from 1970. {@code dueDay} is null once it is closed, {@code actDay} is the next day on which the
 * platform has to see to it, or null.
 */
@Entity
@Table(name = "tasks")
public class TaskEntity extends PlacedEntity {

    @Column(name = "role")
    private String role;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "due_day")
    private Long dueDay;

    @Column(name = "act_day")
    private Long actDay;

    public void copy(OfficialTask task) {
        place(task.region(), null);
        this.role = task.role().name();
        this.subjectKind = task.subjectKind();
        this.subject = task.subject();
        this.dueDay = task.open() ? task.due().toEpochDay() : null;
        LocalDate act = actOn(task);
        this.actDay = act == null ? null : act.toEpochDay();
    }

    private static LocalDate actOn(OfficialTask task) {
        if (!task.open() || task.escalatedAt() != null) {
            return null;
        }
        return task.remindedAt() == null ? task.remindOn() : task.due().plusDays(1);
    }
}
