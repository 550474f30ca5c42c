package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** An activity that counts for a station's year. */
@Entity
@Table(name = "duties")
@IdClass(YearActivityEntity.Key.class)
public class YearActivityEntity {

    @Id
    @Column(name = "station_id")
    private String station;

    @Id
    @Column(name = "of_year")
    private int year;

    @Id
    @Column(name = "activity_id")
    private String activity;

    @Column(name = "held_day")
    private long heldDay;

    @Column(name = "service_type")
    private String serviceType;

    protected YearActivityEntity() {}

    /** @param heldDay counted from 1970 */
    public YearActivityEntity(Key key, long heldDay, String serviceType) {
        this.station = key.station;
        this.year = key.year;
        this.activity = key.activity;
        this.heldDay = heldDay;
        this.serviceType = serviceType;
    }

    /** The key of a duty's entry. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String station;
        public int year;
        public String activity;

        public Key() {}

        public Key(String station, int year, String activity) {
            this.station = station;
            this.year = year;
            this.activity = activity;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(station, that.station)
                    && year == that.year
                    && Objects.equals(activity, that.activity);
        }

        @Override
        public int hashCode() {
            return Objects.hash(station, year, activity);
        }
    }
}
