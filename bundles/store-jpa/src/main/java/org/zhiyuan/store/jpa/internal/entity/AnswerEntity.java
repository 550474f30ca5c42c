package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** What was answered to an account's request key. */
@Entity
@Table(name = "answers")
@IdClass(AnswerEntity.Key.class)
public class AnswerEntity {

    @Id
    @Column(name = "account_id")
    private String account;

    @Id
    @Column(name = "request_key")
    private String key;

    @Column(name = "digest")
    private String digest;

    @Column(name = "status")
    private int status;

    @Column(name = "location")
    private String location;

    @Column(name = "body")
    private String body;

    @Column(name = "asked_at")
    private long askedAt;

    protected AnswerEntity() {}

    public AnswerEntity(Key key, String digest, long askedAt) {
        this.account = key.account;
        this.key = key.key;
        this.digest = digest;
        this.askedAt = askedAt;
    }

    public String digest() {
        return digest;
    }

    public int status() {
        return status;
    }

    public String location() {
        return location;
    }

    public String body() {
        return body;
    }

    public void answer(int code, String where, String content) {
        this.status = code;
        this.location = where;
        this.body = content;
    }

    /** The key of an answer. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String account;
        public String key;

        public Key() {}

        public Key(String account, String key) {
            this.account = account;
            this.key = key;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(account, that.account) && Objects.equals(key, that.key);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, key);
        }
    }
}
