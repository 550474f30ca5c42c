package org.zhiyuan.store.jpa.internal.entity;

import java.io.Serializable;
import java.util.Objects;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.IdClass;
import javax.persistence.Table;

/** An account that is a party of an expert's present agreement. */
@Entity
@Table(name = "expert_parties")
@IdClass(PartyEntity.Key.class)
public class PartyEntity {

    @Id
    @Column(name = "account_id")
    private String account;

    @Id
    @Column(name = "expert_id")
    private String expert;

    protected PartyEntity() {}

    public PartyEntity(String account, String expert) {
        this.account = account;
        this.expert = expert;
    }

    public String account() {
        return account;
    }

    /** The key of a party. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        public String account;
        public String expert;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(account, that.account)
                    && Objects.equals(expert, that.expert);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, expert);
        }
    }
}
