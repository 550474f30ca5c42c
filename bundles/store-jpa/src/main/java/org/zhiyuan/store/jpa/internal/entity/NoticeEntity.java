package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.station.Notice;

/** A public notice; it belongs to nobody. */
@Entity
@Table(name = "notices")
public class NoticeEntity extends PlacedEntity {

    @Column(name = "kind")
    private String kind;

    public void copy(Notice notice) {
        place(notice.region(), null);
        this.kind = notice.kind().name();
    }
}
