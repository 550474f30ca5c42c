package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.handover.Handover;

/** A hand-over; {@code dueDay} is the day it is due, counted from 1970, or null. */
@Entity
@Table(name = "handovers")
public class HandoverEntity extends PlacedEntity {

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "stage")
    private String stage;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject")
    private String subject;

    @Column(name = "due_day")
    private Long dueDay;

    public void copy(Handover handover) {
        place(handover.region(), null);
        this.recipient = handover.matter().recipient().name();
        this.stage = handover.stage().name();
        this.subjectKind = handover.matter().subjectKind();
        this.subject = handover.matter().subject();
        this.dueDay = handover.due() == null ? null : handover.due().toEpochDay();
    }
}
