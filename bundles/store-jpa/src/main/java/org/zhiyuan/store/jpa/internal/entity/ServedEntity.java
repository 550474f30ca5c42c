package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.zhiyuan.record.ServiceRecord;

/** That a record served an enterprise; one record serves many. */
@Entity
@Table(name = "served")
@IdClass(ServedEntity.Key.class)
public class ServedEntity {

    @Id
    @Column(name = "record_id")
    private String record;

    @Id
    @Column(name = "enterprise_id")
    private String enterprise;

    @Column(name = "activity_id")
    private String activity;

    @Column(name = "of_year")
    private int year;

    @Column(name = "minutes")
    private int minutes;

    protected ServedEntity() {}

    public ServedEntity(ServiceRecord record, String enterprise) {
        this.record = record.id().value();
        this.enterprise = enterprise;
        this.activity = record.session().activity().value();
        this.year = record.year();
        this.minutes = record.session().minutes();
    }

    /** The key: a record and whom it served. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String record;
        public String enterprise;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(record, that.record)
                    && Objects.equals(enterprise, that.enterprise);
        }

        @Override
        public int hashCode() {
            return Objects.hash(record, enterprise);
        }
    }
}
