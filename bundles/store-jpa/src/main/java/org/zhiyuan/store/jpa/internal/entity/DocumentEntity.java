package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;
import org.zhiyuan.document.Document;

/** That an account has uploaded a document; who uploads the same content again gets a row of their own. */
@Entity
@Table(name = "documents")
@IdClass(DocumentEntity.Key.class)
public class DocumentEntity {

    @Id
    @Column(name = "sha256")
    private String sha256;

    @Id
    @Column(name = "owner_id")
    private String owner;

    @Column(name = "body")
    private String body;

    @Column(name = "uploaded_at")
    private long uploadedAt;

    protected DocumentEntity() {}

    public DocumentEntity(Document document, String body) {
        this.sha256 = document.id().sha256();
        this.owner = document.owner().value();
        this.uploadedAt = document.uploadedAt().toEpochMilli();
        this.body = body;
    }

    /** The whole key as one text. */
    public String id() {
        return sha256 + " of " + owner;
    }

    public String body() {
        return body;
    }

    /** The key of an upload. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String sha256;
        public String owner;

        public Key() {}

        public Key(String sha256, String owner) {
            this.sha256 = sha256;
            this.owner = owner;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(sha256, that.sha256)
                    && Objects.equals(owner, that.owner);
        }

        @Override
        public int hashCode() {
            return Objects.hash(sha256, owner);
        }
    }
}
