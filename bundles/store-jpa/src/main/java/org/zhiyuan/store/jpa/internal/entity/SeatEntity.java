package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** Somebody's seat in an activity: an expert's or an enterprise's, by id. */
@Entity
@Table(name = "seats")
@IdClass(SeatEntity.Key.class)
public class SeatEntity {

    @Id
    @Column(name = "holder_id")
    private String holder;

    @Id
    @Column(name = "activity_id")
    private String activity;

    protected SeatEntity() {}

    public SeatEntity(String holder, String activity) {
        this.holder = holder;
        this.activity = activity;
    }

    public String holder() {
        return holder;
    }

    /** The key of a seat. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String holder;
        public String activity;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(holder, that.holder)
                    && Objects.equals(activity, that.activity);
        }

        @Override
        public int hashCode() {
            return Objects.hash(holder, activity);
        }
    }
}
