package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.supervision.SupervisionCase;

/** A supervision case. */
@Entity
@Table(name = "cases")
public class CaseEntity extends PlacedEntity {

    @Column(name = "kind")
    private String kind;

    @Column(name = "stage")
    private String stage;

    @Column(name = "subject_kind")
    private String subjectKind;

    @Column(name = "subject")
    private String subject;

    public void copy(SupervisionCase found) {
        place(found.region(), null);
        this.kind = found.kind().name();
        this.stage = found.stage().name();
        this.subjectKind = found.subjectKind();
        this.subject = found.subject();
    }
}
