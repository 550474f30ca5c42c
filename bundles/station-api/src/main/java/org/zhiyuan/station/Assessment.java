package org.zhiyuan.station;

import java.time.Instant;
import org.zhiyuan.core.AccountId;
import org.zhiyuan.verdict.Verdict;

/** A city agency's assessment (市级测评), frozen with the verdict it led to. */
public record Assessment(NewAssessment content, Verdict verdict, AccountId by, Instant at) {}
