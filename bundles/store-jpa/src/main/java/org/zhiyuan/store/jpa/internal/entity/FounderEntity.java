package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** Which organisation set up a station. */
@Entity
@Table(name = "founders")
public class FounderEntity {

    @Id
    @Column(name = "station_id")
    private String station;

    @Column(name = "organization_id")
    private String organization;

    protected FounderEntity() {}

    public FounderEntity(String station) {
        this.station = station;
    }

    public String organization() {
        return organization;
    }

    public void by(String founder) {
        this.organization = founder;
    }
}
