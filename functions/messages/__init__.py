"""Messages: threads between a patient and a unit that treats them."""
