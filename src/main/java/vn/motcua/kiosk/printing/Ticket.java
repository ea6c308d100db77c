package vn.motcua.kiosk.printing;

/**
 * By which a spooler knows a job again, after a restart too.
 *
 * @param queue its address or name there
 * @param job its number or name there
 */
public record Ticket(String queue, String job) {}
