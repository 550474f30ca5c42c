package org.zhiyuan.station;

import java.time.Instant;
import java.time.LocalDate;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.core.Role;

/** One department's part of the joint grant (联合授予), R14: which department, the number and day of its document. */
public record Grant(Role department, String document, LocalDate date, AccountId by, Instant at) {}
