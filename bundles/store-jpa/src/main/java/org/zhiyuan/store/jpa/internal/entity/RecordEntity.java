package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.activity.spi.ServedSession;
import org.zhiyuan.record.ServiceRecord;

/** A service record, one per activity and expert; its owner column stays empty, the expert's account is found through the expert. */
@Entity
@Table(name = "records")
public class RecordEntity extends PlacedEntity {

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "expert_id")
    private String expert;

    @Column(name = "starts_at")
    private long startsAt;

    @Column(name = "ends_at")
    private long endsAt;

    public void copy(ServiceRecord record) {
        ServedSession session = record.session();
        place(session.region(), null);
        this.activity = session.activity().value();
        this.expert = session.expert().value();
        this.startsAt = session.time().start().toEpochMilli();
        this.endsAt = session.time().end().toEpochMilli();
    }
}
