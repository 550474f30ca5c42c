package org.zhiyuan.expert;

import java.time.Instant;
import org.zhiyuan.core.AccountId;

/** A party's signature (签署): which party by its kind and name, the account that signed, when, and the digest of what it signed. */
public record Signature(AgreementParty.Kind kind, String party, AccountId by, Instant at, String digest) {}
