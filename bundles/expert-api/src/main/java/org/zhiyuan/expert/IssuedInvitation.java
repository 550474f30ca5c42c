package org.zhiyuan.expert;

/** A fresh invitation with its one-time code (邀请码), which is shown this once. */
public record IssuedInvitation(Invitation invitation, String code) {}
