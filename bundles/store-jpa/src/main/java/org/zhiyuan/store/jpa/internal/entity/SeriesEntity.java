package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A series of running numbers and the last one given. */
@Entity
@Table(name = "series")
public class SeriesEntity {

    @Id
    @Column(name = "name")
    private String name;

    @Column(name = "last_no")
    private long last;

    protected SeriesEntity() {}

    /** Before its first number. */
    public SeriesEntity(String name) {
        this.name = name;
    }
}
