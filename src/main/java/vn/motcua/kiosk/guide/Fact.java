package vn.motcua.kiosk.guide;

/**
 * What the kiosk knows of a citizen without asking, so that a choice that goes with it answers its
 * question by itself.
 */
public enum Fact {
  /** Of 14 years or more, and by the estimate the card holds for another month at least. */
  CARD_HOLDS,
  /** The card is that of a child under six. */
  UNDER_SIX,
  /** The card is that of a child from six to thirteen. */
  SIX_TO_THIRTEEN,
  /** By the police's list the account is approved and not activated, and the citizen agrees. */
  APPROVED,
  /** He registered at an earlier visit, longer ago than an approval takes, and has no message. */
  WAITED_LONG
}
