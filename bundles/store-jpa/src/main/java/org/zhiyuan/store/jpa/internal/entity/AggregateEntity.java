package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Id;
import javax.persistence.MappedSuperclass;
import javax.persistence.Version;

/**
 * A row that holds one aggregate: its identity, its version, and the whole of it as JSON; subclasses add what is queried, sorted or unique.
 */
@MappedSuperclass
public abstract class AggregateEntity {

    @Id
    @Column(name = "id")
    protected String id;

    @Version
    @Column(name = "version")
    protected long version;

    @Column(name = "body")
    protected String body;

    protected AggregateEntity() {}

    public String id() {
        return id;
    }

    public void identify(String identity) {
        this.id = identity;
    }

    public long version() {
        return version;
    }

    public String body() {
        return body;
    }

    public void write(String json) {
        this.body = json;
    }
}
