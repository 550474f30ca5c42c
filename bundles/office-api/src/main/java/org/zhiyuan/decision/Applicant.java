package org.zhiyuan.decision;

import java.util.Set;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.identity.CreditCode;
import org.zhiyuan.identity.IdNumber;

/** Whom a decision is about, as far as a tie may reach (R94): its accounts, units (单位), persons (本人、负责人、亲属) and clients (服务对象). */
public record Applicant(
        Set<AccountId> accounts, Set<CreditCode> units, Set<IdNumber> persons, Set<CreditCode> clients) {

    public Applicant {
        accounts = Set.copyOf(accounts);
        units = Set.copyOf(units);
        persons = Set.copyOf(persons);
        clients = Set.copyOf(clients);
    }
}
