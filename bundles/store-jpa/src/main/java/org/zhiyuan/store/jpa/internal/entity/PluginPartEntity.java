package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** A part of a plugin's jar, in Base64, since every database holds long texts alike. */
@Entity
@Table(name = "plugin_parts")
@IdClass(PluginPartEntity.Key.class)
public class PluginPartEntity {

    @Id
    @Column(name = "jar_hash")
    private String jar;

    @Id
    @Column(name = "part_no")
    private int part;

    @Column(name = "body")
    private String body;

    protected PluginPartEntity() {}

    public PluginPartEntity(String jar, int part, String body) {
        this.jar = jar;
        this.part = part;
        this.body = body;
    }

    public String body() {
        return body;
    }

    /** The key of a part. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String jar;
        public int part;

        public Key() {}

        public Key(String jar, int part) {
            this.jar = jar;
            this.part = part;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(jar, that.jar) && part == that.part;
        }

        @Override
        public int hashCode() {
            return Objects.hash(jar, part);
        }
    }
}
