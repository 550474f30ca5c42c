package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A quarter hour that an expert is taken for; {@code quarter} counts from 1970. */
@Entity
@Table(name = "holds")
@IdClass(HoldEntity.Key.class)
public class HoldEntity {

    @Id
    @Column(name = "expert_id")
    private String expert;

    @Id
    @Column(name = "quarter_no")
    private long quarter;

    @Column(name = "activity_id")
    private String activity;

    protected HoldEntity() {}

    public HoldEntity(String expert, long quarter, String activity) {
        this.expert = expert;
        this.quarter = quarter;
        this.activity = activity;
    }

    /** The key of a held quarter hour. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String expert;
        public long quarter;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(expert, that.expert) && quarter == that.quarter;
        }

        @Override
        public int hashCode() {
            return Objects.hash(expert, quarter);
        }
    }
}
