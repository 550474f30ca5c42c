package org.zhiyuan.store.jpa.internal.entity;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Table;
import org.zhiyuan.account.Account;

/** An account; its owner is itself. */
@Entity
@Table(name = "accounts")
public class AccountEntity extends PlacedEntity {

    @Column(name = "name")
    private String name;

    public void copy(Account account) {
        place(account.region(), account.id());
        this.name = account.name();
    }
}
