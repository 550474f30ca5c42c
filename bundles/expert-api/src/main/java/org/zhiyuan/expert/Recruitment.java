package org.zhiyuan.expert;

/** The call or the invitation an application answers (招募来源), R47; exactly one of them. */
public record Recruitment(CallId call, InvitationId invitation) {}
