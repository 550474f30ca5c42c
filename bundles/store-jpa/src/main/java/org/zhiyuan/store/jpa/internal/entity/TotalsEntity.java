package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** An expert's running totals of a year; only ever added to in place. */
@Entity
@Table(name = "totals")
@IdClass(TotalsEntity.Key.class)
public class TotalsEntity {

    @Id
    @Column(name = "expert_id")
    private String expert;

    @Id
    @Column(name = "of_year")
    private int year;

    @Column(name = "minutes")
    private long minutes;

    @Column(name = "sessions")
    private int sessions;

    @Column(name = "stars")
    private int stars;

    @Column(name = "ratings")
    private int ratings;

    protected TotalsEntity() {}

    /** At zero. */
    public TotalsEntity(String expert, int year) {
        this.expert = expert;
        this.year = year;
    }

    /** The key of an expert's totals. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String expert;
        public int year;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(expert, that.expert) && year == that.year;
        }

        @Override
        public int hashCode() {
            return Objects.hash(expert, year);
        }
    }
}
