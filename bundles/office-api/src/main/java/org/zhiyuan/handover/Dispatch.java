package org.zhiyuan.handover;

import java.time.LocalDate;
import org.zhiyuan.core.AccountId;

/** That a hand-over was sent (移送): by which channel or under which document number, on which day, by whom. */
public record Dispatch(String channel, LocalDate on, AccountId by) {}
